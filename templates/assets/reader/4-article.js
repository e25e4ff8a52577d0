// An article's page: keep, mark as read, copy, print, and where the reader stopped.
(function () {
  'use strict';
  const {base, get, set, on, word, make, say, newest, slugOf, toggle} = window.dig;
  const story = document.querySelector('.story');
  const text = story && story.querySelector('.prose');
  const row = story && story.querySelector('.acts');
  if (!row) {
    return;
  }
  const slug = slugOf(new URL(story.dataset.path, base));
  const began = performance.now();

  function button(label, act) {
    return make('button', {type: 'button', onclick: act}, word(label));
  }

  // Says for a moment what was done, where it was done and to screen readers.
  function done(where, label) {
    const before = window.dig.textOf(where);
    say(word(label));
    where.textContent = word(label);
    setTimeout(() => {
      where.textContent = before;
    }, 2000);
  }

  async function copy(what, where) {
    try {
      await navigator.clipboard.writeText(what);
      done(where, 'copied');
      return;
    } catch (denied) {
      // not allowed, or not a secure address: the old way, else the reader's own hands
    }
    const field = make('textarea', {readonly: '', 'aria-label': word('by.hand')});
    field.value = what;
    row.after(field);
    field.select();
    if (document.execCommand('copy')) {
      field.remove();
      done(where, 'copied');
      where.focus();
    } else {
      say(word('by.hand'));
    }
  }

  const acts = {
    star() {
      const source = story.querySelector('.by .src');
      toggle('star', slug, {
        title: window.dig.textOf(story.querySelector('h1')),
        source: source ? window.dig.textOf(source) : '',
        date: story.dataset.date,
      });
    },
    read() {
      toggle('read', slug, 1);
    },
    cite() {
      copy(story.querySelector('.cite-text').textContent, cite);
    },
    link() {
      const canonical = document.querySelector('link[rel=canonical]');
      const address = canonical ? canonical.href : location.protocol === 'file:' && story.dataset.url || location.href.split('#')[0];
      // a telephone's own menu; on a desk the clipboard is quicker
      if (navigator.share && matchMedia('(pointer: coarse)').matches) {
        navigator.share({title: document.title, url: address}).catch(() => {});
      } else {
        copy(address, link);
      }
    },
  };
  const star = button('star', acts.star);
  const read = button('read', acts.read);
  const cite = button('cite', acts.cite);
  const link = button('link', acts.link);
  row.prepend(star, read, cite, link, button('print', () => print()));
  for (const [name, pressed] of [['star', star], ['read', read]]) {
    on(name, () => pressed.setAttribute('aria-pressed', Object.hasOwn(get(name), slug)));
  }
  window.dig.acts = acts;

  // The address in the bar is kept as it is: no history of every paragraph.
  const blocks = text ? Array.from(text.children) : [];
  const stopped = get('pos')[slug];
  if (stopped > 1 && stopped < blocks.length && !location.hash && scrollY < 200) {
    const there = make('button', {type: 'button', onclick() {
      blocks[stopped].setAttribute('tabindex', '-1');
      blocks[stopped].focus({preventScroll: true});
      blocks[stopped].scrollIntoView();
      there.remove();
    }}, word('resume', stopped + 1));
    row.append(there);
  }

  let waiting = false;
  function look() {
    waiting = false;
    const at = blocks.findIndex(block => block.getBoundingClientRect().bottom > 60);
    const pos = get('pos');
    const had = pos[slug];
    delete pos[slug];
    const area = text.getBoundingClientRect();
    if (at > 1 && area.bottom > innerHeight) {
      pos[slug] = at;
    }
    if (pos[slug] !== had) {
      set('pos', newest(pos, 300));
    }
    const seen = (innerHeight - area.top) / area.height;
    if (get('prefs').auto === 1 && seen > 0.6 && performance.now() - began > 30000 && !Object.hasOwn(get('read'), slug)) {
      acts.read();
    }
  }
  if (blocks.length) {
    addEventListener('scroll', () => {
      if (!waiting) {
        waiting = true;
        setTimeout(look, 400);
      }
    }, {passive: true});
  }
})();
