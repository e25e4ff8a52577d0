// The settings, remembered, and what else a reader may want to set.
(function () {
  'use strict';
  const dig = window.dig;
  const {base, get, set, on, word, make, say} = dig;
  const box = document.querySelector('.set');
  const panel = box && box.querySelector('.panel');
  if (panel) {
    const radios = panel.querySelectorAll('[type=radio]');
    const checks = {};
    const kept = make('p', {class: 'quiet'});
    const stars = make('a', {href: new URL('stars.html', base)});
    for (const name of ['keys', 'auto']) {
      checks[name] = make('input', {type: 'checkbox', name});
      panel.append(make('label', {class: 'check'}, checks[name], word(name)));
    }
    panel.append(make('p', {}, stars), kept, make('button', {type: 'button', onclick: forget}, word('forget')));

    panel.addEventListener('change', event => {
      const prefs = get('prefs');
      const input = event.target;
      if (input.type === 'checkbox') {
        prefs[input.name] = input.checked ? 1 : 0;
      } else if (input.defaultChecked) {
        delete prefs[input.name];
      } else {
        prefs[input.name] = input.value;
      }
      set('prefs', prefs);
    });

    on('prefs', () => {
      const prefs = get('prefs');
      for (const radio of radios) {
        const wanted = prefs[radio.name];
        radio.checked = wanted ? radio.value === wanted : radio.defaultChecked;
        // from here on the inputs themselves say it; an old browser has no panel and goes by the root
        if (CSS.supports('selector(:has(*))')) {
          delete document.documentElement.dataset[radio.name];
        }
      }
      for (const name in checks) {
        checks[name].checked = prefs[name] === 1;
      }
      // Firefox gives every file on disk a memory of its own
      const alone = location.protocol === 'file:' && /Firefox/.test(navigator.userAgent);
      kept.textContent = word(dig.remembers() && !alone ? 'kept' : 'unkept');
    });
    on('star', () => {
      stars.textContent = word('starred', Object.keys(get('star')).length);
    });

    document.addEventListener('keydown', event => {
      if (event.key === 'Escape' && box.open) {
        box.open = false;
        box.firstElementChild.focus();
      }
    });
    document.addEventListener('click', event => {
      if (!box.contains(event.target)) {
        box.open = false;
      }
    });
  }

  function forget() {
    if (confirm(word('forget.sure'))) {
      for (const name of ['prefs', 'read', 'star', 'pos', 'seen']) {
        set(name, {});
      }
      say(word('forgotten'));
    }
  }
})();
