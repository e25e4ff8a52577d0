// The page that searches: reads what is typed and chosen, shows what is found. What is typed and what articles
// say is only ever set as text.
(() => {
  'use strict';

  const form = document.getElementById('search');
  const input = document.getElementById('search-query');
  const status = document.getElementById('search-status');
  const notes = document.getElementById('search-notes');
  const list = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const filters = document.getElementById('search-filters');
  const boxes = Array.from(filters.querySelectorAll('input'));

  const PAGE = 10;
  const PAUSE = 250;
  const words = form.dataset;
  const finder = window.wenzhaiFinder.open(words.index);
  /** Counts what was asked for; an answer to anything but the latest is not shown. */
  let asked = 0;
  let composing = false;
  let timer = 0;
  /** What the page shows, to leave it when nothing else is asked for. */
  let state = '';
  let found = null;
  let listing = null;

  const number = n => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
  const element = (name, className, text) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  };

  /** A note, with a value in the place of {n}. */
  const note = (name, value) => {
    const made = document.getElementById('search-' + name).content.cloneNode(true);
    for (const text of made.querySelector('p').childNodes) {
      for (const one of text.nodeType === 3 ? [text] : text.childNodes) {
        if (value !== undefined) one.nodeValue = one.nodeValue.split('{n}').join(value);
      }
    }
    notes.append(made);
    return notes.lastElementChild;
  };

  /** A date as the site writes it, as precise as it is known. */
  const date = iso => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number);
    const pattern = day ? words.day : month ? words.month : words.year;
    const values = {year, month, day, monthname: words.months.split('|')[month - 1]};
    return pattern.replace(/\{(\w+)\}/g, (whole, name) => name in values ? values[name] : whole);
  };

  const marked = (parent, {text, marks}) => {
    let at = 0;
    for (const [from, to] of marks) {
      parent.append(text.slice(at, from), element('mark', '', text.slice(from, to)));
      at = to;
    }
    parent.append(text.slice(at));
    return parent;
  };

  const result = hit => {
    const item = element('li', 'result');
    const heading = element('h2');
    const link = marked(element('a'), hit.title);
    link.href = words.root + hit.path;
    heading.append(link);
    const passage = element('p', 'passage');
    if (!hit.passage.begins) passage.append('…');
    marked(passage, hit.passage);
    if (!hit.passage.ends) passage.append('…');
    const by = element('p', 'by');
    if (hit.source) by.append(element('span', 'src', hit.source));
    if (hit.date) {
      const time = element('time', '', date(hit.date));
      time.dateTime = hit.date;
      by.append(time);
    }
    if (hit.language !== document.documentElement.lang) heading.lang = passage.lang = hit.language;
    item.append(heading, by, passage);
    return item;
  };

  /** What is typed and chosen, as it stands behind the # of the page's address. */
  const written = () => [['q', input.value.trim()]]
    .concat(boxes.filter(box => box.checked).map(box => [box.name, box.value]))
    .filter(([, value]) => value)
    .map(([name, value]) => name + '=' + value.replace(/[%&+#\s]/g, encodeURIComponent))
    .join('&');

  /** The same however much of it is percent-encoded, as browsers do with some characters and not with others. */
  const plain = text => {
    try {
      return decodeURIComponent(text);
    } catch (malformed) {
      return text;
    }
  };

  const read = () => {
    const values = new URLSearchParams(location.hash.slice(1));
    input.value = values.get('q') || '';
    for (const box of boxes) box.checked = values.getAll(box.name).includes(box.value);
    if (boxes.some(box => box.checked)) filters.open = true;
  };

  const chosen = name => boxes.filter(box => box.checked && box.name === name).map(box => box.value);

  /** A test of articles by what is chosen, but for one kind of choice. */
  const allowed = (index, except) => {
    const tests = ['source', 'year', 'script'].filter(name => name !== except).map(name => {
      const values = new Set(chosen(name));
      const of = valueOf(index, name);
      return values.size ? article => values.has(of(article)) : () => true;
    });
    return article => tests.every(test => test(article));
  };
  const valueOf = (index, name) => article =>
    String(name === 'year' ? index.year(article) : name === 'source' ? index.source(article) : index.language(article));

  /** Beside each choice, how many of the articles found it would leave. */
  const count = index => {
    for (const name of ['source', 'year', 'script']) {
      const counts = new Map();
      const of = valueOf(index, name);
      for (const article of found.candidates.filter(allowed(index, name))) {
        counts.set(of(article), (counts.get(of(article)) || 0) + 1);
      }
      for (const box of boxes) {
        if (box.name !== name) continue;
        const n = counts.get(box.value) || 0;
        box.parentElement.querySelector('.num').textContent = number(n);
        box.parentElement.hidden = n === 0 && !box.checked;
      }
    }
  };

  const clear = () => {
    notes.textContent = '';
    list.textContent = '';
    status.textContent = '';
    more.hidden = true;
  };

  /** Says which files could not be had. */
  const fail = error => {
    if (error.reason === 'edition') note('edition').querySelector('[data-again]').addEventListener('click', event => {
      event.preventDefault();
      location.reload();
    });
    else note('missing', error.file || String(error.message));
  };

  const show = async ticket => {
    const results = await listing.next(PAGE);
    if (ticket !== asked) return;
    for (const hit of results) list.append(result(hit));
    const n = listing.count();
    const text = !listing.exact() ? words.most : n === 1 ? words.foundOne : words.found;
    status.textContent = text.replace('{n}', number(n));
    more.hidden = listing.done();
    const [error] = listing.missing();
    if (error && !notes.firstChild) fail(error);
    if (n === 0 && !error) none();
  };

  /** Nothing found: another query that finds the parts. */
  const none = () => {
    status.textContent = '';
    const link = note('none', parts(input.value)).querySelector('[data-parts]');
    if (parts(input.value) === input.value.trim()) link.remove();
    else link.href = '#q=' + encodeURIComponent(parts(input.value));
  };

  /** The query's words and numbers, and what is written without spaces two characters by two. */
  const parts = query => (query.slice(0, 100).match(/[\p{L}\p{N}]+(?:\.\d+)*/gu) || []).map(word =>
    /^[\u2e80-\u{3ffff}]{3,}$/u.test(word)
      ? word.match(/..?/gsu).map(pair => /^.$/su.test(pair) ? Array.from(word).slice(-2).join('') : pair).join(' ')
      : word).join(' ');

  const run = async () => {
    clearTimeout(timer);
    const ticket = ++asked;
    state = written();
    try {
      history.replaceState(null, '', '#' + state);
    } catch (refused) {
      location.replace('#' + state);
    }
    list.setAttribute('aria-busy', 'true');
    try {
      const answer = await finder.find(input.value);
      const index = await finder.ready();
      if (ticket !== asked) return;
      clear();
      if (answer.short) {
        found = null;
        if (input.value.trim()) note('short');
        return;
      }
      if (answer.query.cut) note('cut', '300');
      found = answer;
      count(index);
      listing = found.choose(allowed(index));
      await show(ticket);
    } catch (error) {
      if (ticket !== asked) return;
      clear();
      fail(error);
    } finally {
      if (ticket === asked) list.removeAttribute('aria-busy');
    }
  };

  const later = () => {
    clearTimeout(timer);
    if (!composing) timer = setTimeout(run, PAUSE);
  };

  input.addEventListener('compositionstart', () => { composing = true; clearTimeout(timer); });
  input.addEventListener('compositionend', () => { composing = false; later(); });
  input.addEventListener('input', later);
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (!composing) run();
  });
  filters.addEventListener('change', run);
  more.addEventListener('click', async () => {
    const last = list.lastElementChild;
    await show(asked);
    // the button may be gone, and reading goes on where the new ones begin
    const next = last && last.nextElementSibling && last.nextElementSibling.querySelector('a');
    if (next) next.focus();
  });
  window.addEventListener('hashchange', () => {
    if (plain(location.hash.slice(1)) === plain(state)) return;
    read();
    run();
  });

  document.getElementById('search-without').hidden = true;
  form.hidden = false;
  read();
  if (input.value) run();
})();
