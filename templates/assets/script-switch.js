// The switch between the original, Simplified and Traditional characters: shows itself, remembers the choice, and loads what converts
// (convert.js and a table) when it is first needed. What a reader never asks for is never loaded.
(function () {
  'use strict';
  const control = document.querySelector('.script-switch');
  if (!control) {
    return;
  }
  const root = document.documentElement;
  const note = document.querySelector('.script-note');
  const key = 'dig:' + root.dataset.site + ':v1:script';
  const loads = {};
  let wanted = '';

  function kept() {
    try {
      return localStorage.getItem(key) || '';
    } catch (denied) {
      return '';
    }
  }

  function keep(choice) {
    try {
      if (choice) {
        localStorage.setItem(key, choice);
      } else {
        localStorage.removeItem(key);
      }
    } catch (denied) {
      // the choice holds for this page
    }
  }

  // A page opened from disk can load scripts and nothing else; each is asked for once.
  function load(name) {
    loads[name] = loads[name] || new Promise(function (done, failed) {
      const script = document.createElement('script');
      script.src = control.dataset[name];
      script.onload = done;
      script.onerror = function () {
        delete loads[name];
        script.remove();
        failed(new Error(script.src));
      };
      document.head.append(script);
    });
    return loads[name];
  }

  function say(words) {
    note.textContent = words;
    note.hidden = !words;
  }

  function show(choice) {
    wanted = choice;
    for (const radio of control.querySelectorAll('input')) {
      radio.checked = radio.value === choice;
    }
    if (!choice) {
      say('');
      if (window.wenzhaiConvert) {
        window.wenzhaiConvert('');
      }
      return;
    }
    Promise.all([load('convert'), load(choice)]).then(function () {
      // who was quicker than the file has chosen something else by now
      if (wanted === choice) {
        say(window.wenzhaiConvert(choice) ? control.dataset.note : '');
      }
    }, function () {
      if (wanted === choice) {
        show('');
        say(control.dataset.missing);
      }
    });
  }

  function known(choice) {
    return choice === 'hans' || choice === 'hant' ? choice : '';
  }

  control.addEventListener('change', function (event) {
    keep(known(event.target.value));
    show(known(event.target.value));
  });
  window.addEventListener('storage', function (event) {
    if (event.key === key || event.key === null) {
      show(known(kept()));
    }
  });
  control.hidden = false;
  if (known(kept())) {
    show(kept());
  } else {
    // browsers put back what was checked before a reload
    control.querySelector('[value=""]').checked = true;
  }
})();
