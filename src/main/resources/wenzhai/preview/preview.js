// The preview's own part of a page: it loads the page anew when something changed, and tells the writer what
// is behind it. Whatever comes from files is put in as text, never as markup.
(() => {
  'use strict';

  const ROOT = '/_preview/';
  const script = document.currentScript;
  const page = script.dataset.page;
  let build = script.dataset.build;

  /** What lasts until the tab is closed; browsers may keep nothing at all. */
  const memory = {
    get: key => { try { return sessionStorage.getItem('wenzhai-preview-' + key); } catch { return null; } },
    set: (key, value) => { try { sessionStorage.setItem('wenzhai-preview-' + key, value); } catch { /* so be it */ } },
  };

  const reload = () => {
    memory.set('place', JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };

  /** Back to where the page was when it was loaded anew. */
  const [at, x, y] = JSON.parse(memory.get('place') || '[]');
  memory.set('place', '[]');
  if (at === location.pathname) {
    const back = () => scrollTo({left: x, top: y, behavior: 'instant'});
    back();
    addEventListener('load', back, {once: true});
  }

  /** Puts new styles in the place of old ones; false when the page has none of the old ones. */
  const restyle = moved => Object.keys(moved).every(from => {
    const links = Array.from(document.querySelectorAll('link[rel~=stylesheet]'))
      .filter(link => new URL(link.href).pathname === '/' + from);
    for (const link of links) {
      const next = link.cloneNode();
      next.href = '/' + moved[from];
      // the old one stays until the new one is there, so that nothing flickers
      next.addEventListener('load', () => link.remove());
      link.after(next);
    }
    return links.length > 0;
  });

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };

  const link = (href, text) => Object.assign(element('a', '', text), {href});

  const note = ({place, line, severity, message, remedy, lines}) => {
    const item = element('li', severity,
      element('b', '', severity), ' ', element('code', '', place), element('p', '', message, element('br'), remedy));
    if (lines.length) {
      item.append(element('pre', '', ...lines.map(([number, text]) =>
        element('span', number === line ? 'here' : '', number + '\t' + text + '\n'))));
    }
    return item;
  };

  const rows = (name, list) => {
    const table = element('table', '', element('caption', '', name));
    for (const cells of list) table.append(element('tr', '', ...cells.map(cell => element('td', '', String(cell)))));
    return table;
  };

  const host = document.createElement('div');
  const shadow = host.attachShadow({mode: 'open'});
  const styles = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: ROOT + 'preview.css'});
  const panel = element('div', 'panel');
  const bar = element('button', 'bar');
  panel.id = 'panel';
  panel.tabIndex = -1;
  bar.type = 'button';
  bar.setAttribute('aria-controls', 'panel');
  shadow.append(styles, element('aside', '', panel, bar));
  shadow.lastChild.setAttribute('aria-label', 'Wenzhai preview');

  const open = wanted => {
    panel.hidden = !wanted;
    bar.setAttribute('aria-expanded', String(wanted));
  };

  /** Marks what leads to pages that would not be published yet. */
  const markLinks = paths => {
    const waiting = new Set(paths.map(path => '/' + path));
    for (const anchor of document.querySelectorAll('main a[href]')) {
      anchor.classList.toggle('wenzhai-preview-unpublished', waiting.has(new URL(anchor.href).pathname));
    }
    if (waiting.size && !document.adoptedStyleSheets.length) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.wenzhai-preview-unpublished::after{content:" [draft]";font:600 .75em system-ui}');
      document.adoptedStyleSheets = [sheet];
    }
  };

  const tell = about => {
    const {fault, notes, more, urgent, article} = about;
    const problems = notes.length + more;
    panel.replaceChildren();
    if (fault) {
      const alert = element('ul', 'fault', note(fault));
      alert.setAttribute('role', 'alert');
      panel.append(element('h2', '', 'The last change is not shown'), alert);
    }
    if (article) {
      panel.append(element('h2', '', article.file),
        element('p', '', article.form + ', ' + article.charset + ' · ',
          link(article.original, 'original beside cleaned')));
      if (article.guessed.length) panel.append(rows('What is believed, and from where', article.guessed));
      if (article.cleaned.length) panel.append(rows('What was cleaned', article.cleaned));
    }
    if (notes.length) {
      panel.append(element('h2', '', problems === 1 ? '1 problem' : problems + ' problems'),
        element('ul', '', ...notes.map(note)));
    }
    panel.append(element('p', '', more ? more + ' more are in the ' : '', link(ROOT + 'report', 'report of every file')));
    const mark = article && article.mark ? [element('strong', 'mark', article.mark)] : [];
    bar.replaceChildren(...mark,
      element('span', 'file', article ? article.file : 'Wenzhai preview'),
      element('span', fault || urgent ? 'count urgent' : 'count',
        fault ? 'not shown: error' : problems ? problems + (problems === 1 ? ' problem' : ' problems') : 'no problems'));
    const seen = JSON.stringify([fault, urgent && notes.slice(0, urgent)]);
    const choice = JSON.parse(memory.get('panel') || '[]');
    open(choice[0] === seen ? choice[1] : Boolean(fault || urgent));
    bar.onclick = () => {
      open(panel.hidden);
      memory.set('panel', JSON.stringify([seen, !panel.hidden]));
      if (!panel.hidden) panel.focus();
    };
    if (!host.isConnected) document.body.append(host);
    markLinks(about.unpublished);
  };

  const ask = () => fetch(ROOT + 'about/' + page + '.json').then(answer => answer.json()).then(tell, () => {});

  let events = null;
  const rest = () => {
    if (events) events.close();
    events = null;
  };
  const hear = event => {
    if (event.data === build) return;
    rest();
    reload();
  };
  /** Hidden pages do not listen, since browsers keep six connections at most. */
  const listen = () => {
    if (events || document.hidden) return;
    events = new EventSource(ROOT + 'events');
    events.addEventListener('build', hear);
    events.addEventListener('reload', hear);
    events.addEventListener('notes', ask);
    events.addEventListener('style', event => {
      const told = JSON.parse(event.data);
      if (!restyle(told.styles)) return reload();
      build = told.build;
      return ask();
    });
  };

  // beside its original the page is in a frame, whose window listens for it
  if (window.top !== window) return;
  document.addEventListener('visibilitychange', () => { if (document.hidden) rest(); else listen(); });
  addEventListener('pagehide', rest);
  addEventListener('pageshow', listen);
  listen();
  ask();
})();
