// The switch between the original, Simplified and Traditional characters. What converts (convert.js and a table) is loaded when it is
// first used.
(function () {
  'use strict';
  const control = document.querySelector('.script-switch');
  const note = document.querySelector('.script-note');
  if (!control || !note) {
    return;
  }
  const {get, set, on, word} = window.dig;
  const loads = {};
  let shown = '';

  // A page opened from disk can load scripts and nothing else; each is asked for once.
  function load(name) {
    loads[name] = loads[name] || new Promise((done, failed) => {
      const script = document.createElement('script');
      script.src = control.dataset[name];
      script.onload = done;
      script.onerror = () => {
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

  async function show(choice) {
    shown = choice;
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
    try {
      await Promise.all([load('convert'), load(choice)]);
    } catch (missing) {
      if (shown === choice) {
        show('');
        say(word('script.missing'));
      }
      return;
    }
    // who was quicker than the files has chosen something else by now
    if (shown === choice) {
      say(window.wenzhaiConvert(choice) ? word('script.note') : '');
    }
  }

  control.addEventListener('change', event => {
    const prefs = get('prefs');
    if (event.target.value) {
      prefs.script = event.target.value;
    } else {
      delete prefs.script;
    }
    set('prefs', prefs);
  });
  control.hidden = false;
  // browsers put back what was checked before a reload
  control.querySelector('[value=""]').checked = true;
  on('prefs', () => {
    const choice = get('prefs').script;
    const known = choice === 'hans' || choice === 'hant' ? choice : '';
    if (known !== shown) {
      show(known);
    }
  });
})();
