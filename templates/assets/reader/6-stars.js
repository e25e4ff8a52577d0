// The list of what the reader kept, which only this browser knows.
(function () {
  'use strict';
  const {base, get, on, word, make, toggle} = window.dig;
  const place = document.querySelector('.stars');
  if (!place) {
    return;
  }

  function save() {
    const file = new Blob([JSON.stringify(get('star'), null, 1)], {type: 'application/json'});
    const address = URL.createObjectURL(file);
    make('a', {href: address, download: 'stars.json'}).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  on('star', () => {
    const kept = Object.entries(get('star')).reverse();
    const list = make('ol', {class: 'rows'});
    for (const [slug, value] of kept) {
      const {title, source, date} = Object(value);
      list.append(make('li', {},
        make('span', {class: 'day-of'}, String(date || '').slice(0, 10)),
        make('a', {href: new URL('articles/' + encodeURIComponent(slug) + '.html', base)}, String(title || slug)),
        make('span', {class: 'quiet'}, make('span', {}, String(source || '')),
          make('button', {type: 'button', onclick: () => toggle('star', slug)}, word('unstar')))));
    }
    place.replaceChildren(
      make('p', {class: 'quiet'}, word(kept.length ? 'stars.where' : 'stars.none')),
      ...(kept.length ? [list, make('p', {}, make('button', {type: 'button', onclick: save}, word('stars.save')))] : []));
  });
})();
