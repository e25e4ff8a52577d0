// What this browser remembers of the site. Every page works without it.
(function () {
  'use strict';
  const root = document.documentElement;
  const base = new URL('..', document.currentScript.src);
  const prefix = 'dig:' + root.dataset.site + ':v1:';
  const words = window.digWords || {};
  // where storage is denied, and until the page is left
  const unkept = {};
  let remembers = true;

  function get(name) {
    if (!remembers && unkept[name]) {
      return unkept[name];
    }
    try {
      const value = JSON.parse(localStorage.getItem(prefix + name));
      return value && typeof value === 'object' ? value : {};
    } catch (denied) {
      remembers = remembers && denied instanceof SyntaxError;
      return unkept[name] || {};
    }
  }

  function set(name, value) {
    unkept[name] = value;
    try {
      if (Object.keys(value).length) {
        localStorage.setItem(prefix + name, JSON.stringify(value));
      } else {
        localStorage.removeItem(prefix + name);
      }
    } catch (denied) {
      remembers = false;
    }
    tell(name);
  }

  // The newest of many; browsers give a site a few megabytes.
  function newest(object, most) {
    return Object.fromEntries(Object.entries(object).slice(-most));
  }

  const listeners = [];
  function tell(name) {
    for (const [wanted, listener] of listeners) {
      if (!name || wanted === name) {
        listener();
      }
    }
  }
  function on(name, listener) {
    listeners.push([name, listener]);
    listener();
  }

  function word(key, ...values) {
    return (words[key] || key).replace(/\{(\d)\}/g, (all, i) => values[i]);
  }

  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith('on')) {
        element.addEventListener(name.slice(2), value);
      } else {
        element.setAttribute(name, value);
      }
    }
    element.append(...children);
    return element;
  }

  const status = document.body.appendChild(make('p', {class: 'vh', role: 'status'}));
  function say(text) {
    status.textContent = text;
  }

  // A text as it was written; convert.js, when it shows it otherwise, knows better.
  function textOf(element) {
    return element.textContent;
  }

  function slugOf(address) {
    const match = /\/articles\/([^/]+?)(?:\.html)?$/.exec(new URL(address, location).pathname);
    return match && new URL(address, location).href.startsWith(base.href) ? decodeURIComponent(match[1]) : '';
  }

  function toggle(name, slug, value) {
    const all = get(name);
    const there = Object.hasOwn(all, slug);
    delete all[slug];
    if (!there) {
      all[slug] = value;
    }
    set(name, newest(all, 5000));
    return !there;
  }

  addEventListener('storage', event => {
    if (event.key === null || event.key.startsWith(prefix)) {
      tell(event.key && event.key.slice(prefix.length));
    }
  });
  addEventListener('pageshow', event => {
    if (event.persisted) {
      tell();
    }
  });

  window.dig = {base, prefix, get, set, on, word, make, say, newest, slugOf, textOf, toggle, remembers: () => remembers};
})();
