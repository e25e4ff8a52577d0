// Puts on what the reader chose before the page is first painted; reader.js has the rest.
(function () {
  'use strict';
  const root = document.documentElement;
  try {
    const prefs = JSON.parse(localStorage.getItem('dig:' + root.dataset.site + ':v1:prefs')) || {};
    for (const name of ['size', 'face', 'para', 'theme']) {
      if (typeof prefs[name] === 'string') {
        root.dataset[name] = prefs[name];
      }
    }
  } catch (denied) {
    // nothing is remembered here: the page looks as it comes
  }
})();
