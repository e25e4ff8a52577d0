// Lists: what was read, what is kept, what is new.
(function () {
  'use strict';
  const {prefix, get, set, on, word, make, slugOf, toggle} = window.dig;
  const lines = [];
  for (const link of document.querySelectorAll('.item h3 a, .rows li > a, .next li a')) {
    const slug = slugOf(link.href);
    if (slug) {
      lines.push({slug, link, mark: link.appendChild(make('span', {class: 'vh'}))});
    }
  }

  // What the list of kept articles shows of one.
  function keep(link) {
    const item = link.closest('.item, li');
    const {textOf} = window.dig;
    const said = textOf(link.querySelector('.vh'));
    const source = item.querySelector('.src, .quiet span');
    const time = item.querySelector('time');
    toggle('star', slugOf(link.href), {
      title: textOf(link).slice(0, textOf(link).length - said.length),
      source: source ? textOf(source) : '',
      date: time ? time.dateTime : '',
    });
  }
  window.dig.keep = keep;

  for (const line of lines) {
    const by = line.link.closest('.item') && line.link.closest('.item').querySelector('.by');
    if (by) {
      line.star = make('button', {type: 'button', class: 'star', 'aria-label': word('star.this', line.link.textContent), onclick: () => keep(line.link)});
      by.append(line.star);
    }
  }

  function marks() {
    const read = get('read');
    const star = get('star');
    for (const {slug, link, mark, star: button} of lines) {
      const said = [];
      const kept = Object.hasOwn(star, slug);
      if (button) {
        button.setAttribute('aria-pressed', kept);
      }
      for (const [name, is] of [['read', Object.hasOwn(read, slug)], ['star', kept]]) {
        link.toggleAttribute('data-' + name, is);
        if (is) {
          said.push(word('is.' + name));
        }
      }
      mark.textContent = said.map(text => ' (' + text + ')').join('');
    }
  }
  on('read', marks);
  on('star', marks);

  // Compared is with what the front page listed when an earlier visit began, which is this tab's as long as it is open.
  const front = document.querySelector('.front .day');
  if (front && document.querySelector('h1.brand')) {
    const here = lines.filter(({link}) => link.closest('.item'));
    let before;
    try {
      const session = sessionStorage.getItem(prefix + 'seen');
      before = session ? JSON.parse(session) : get('seen');
      sessionStorage.setItem(prefix + 'seen', JSON.stringify(before));
    } catch (denied) {
      before = {};
    }
    if (Object.keys(before).length) {
      const fresh = here.filter(({slug}) => !Object.hasOwn(before, slug));
      for (const {link} of fresh) {
        const by = link.closest('.item').querySelector('.by');
        by && by.append(make('span', {class: 'chip new'}, word('new')));
      }
      if (fresh.length) {
        front.before(make('p', {class: 'since'}, word('since', fresh.length)));
      }
    }
    set('seen', Object.fromEntries(here.map(({slug}) => [slug, 1])));
  }
})();
