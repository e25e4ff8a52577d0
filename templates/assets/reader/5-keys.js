// The keyboard. Until the reader turns it on only "?" is heard, and nothing once it is turned off (WCAG 2.2, SC 2.1.4).
(function () {
  'use strict';
  const {base, get, set, word, make, slugOf, toggle} = window.dig;
  const keys = ['/', 'j', 'k', 'o', 'm', 'e', 's', '[', ']', 'c', 'u', '?'];
  let dialog;

  function help() {
    if (!dialog) {
      const on = make('input', {type: 'checkbox', onchange() {
        set('prefs', Object.assign(get('prefs'), {keys: on.checked ? 1 : 0}));
      }});
      const list = make('dl');
      for (const key of keys) {
        list.append(make('div', {}, make('dt', {}, make('kbd', {}, key)), make('dd', {}, word('key.' + key))));
      }
      dialog = make('dialog', {class: 'keys', 'aria-labelledby': 'keys-title'},
        make('h2', {id: 'keys-title'}, word('keys')), make('label', {class: 'check'}, on, word('keys.on')), list,
        make('button', {type: 'button', onclick: () => dialog.close()}, word('close')));
      dialog.on = on;
      document.body.append(dialog);
    }
    dialog.on.checked = get('prefs').keys === 1;
    dialog.showModal();
  }

  function open(link) {
    if (link) {
      location.href = link.href;
    }
  }

  const links = Array.from(document.querySelectorAll('.item h3 a, .rows li > a'));
  function current() {
    return links.indexOf(document.activeElement);
  }
  function step(by) {
    const next = links[Math.max(0, Math.min(links.length - 1, current() < 0 ? 0 : current() + by))];
    if (next) {
      next.focus();
    }
  }
  function act(name) {
    const acts = window.dig.acts;
    const link = links[current()];
    if (acts) {
      acts[name]();
    } else if (link && name === 'star') {
      window.dig.keep(link);
    } else if (link) {
      toggle(name, slugOf(link.href), 1);
    }
  }
  function beside(way) {
    open(document.querySelector('.next [data-way=' + way + '] a'));
  }

  const does = {
    '/': () => {
      const field = document.querySelector('input[type=search]');
      if (field) {
        field.focus();
      } else {
        open(document.querySelector('.tools a[href$="search.html"]'));
      }
    },
    j: () => step(1),
    k: () => step(-1),
    o: () => open(links[current()]),
    m: () => act('read'),
    e: () => {
      const slug = slugOf(location.href);
      if (slug && !Object.hasOwn(get('read'), slug)) {
        act('read');
      }
      beside('older');
    },
    s: () => act('star'),
    '[': () => beside('newer'),
    ']': () => beside('older'),
    c: () => window.dig.acts && window.dig.acts.cite(),
    u: () => open({href: new URL('index.html', base)}),
  };

  document.addEventListener('keydown', event => {
    const wanted = get('prefs').keys;
    const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable], dialog');
    if (wanted === 0 || typing || event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
      return;
    }
    if (event.key === '?') {
      help();
    } else if (wanted === 1 && Object.hasOwn(does, event.key)) {
      does[event.key]();
    } else {
      return;
    }
    event.preventDefault();
  });
})();
