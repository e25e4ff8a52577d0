// What on an opened page could run, lead away or fetch, beside what the theme itself put there.
// Takes the address that everything must lie under, and the page when it is not the open one; gives
// back a list of findings.
(base, read) => {
  'use strict';
  const document = read || window.document;
  const found = [];
  const ACTIVE = new Set(['iframe', 'frame', 'frameset', 'object', 'embed', 'applet', 'base', 'portal', 'fencedframe',
    'noscript', 'plaintext', 'xmp', 'set', 'animate', 'foreignObject', 'handler', 'listener', 'math', 'marquee', 'bgsound',
    'audio', 'video', 'source', 'track']);
  const LEADS = ['href', 'xlink:href', 'action', 'formaction', 'cite', 'ping', 'longdesc', 'manifest', 'codebase', 'profile'];
  const FETCHES = ['src', 'srcset', 'poster', 'data', 'background', 'lowsrc', 'dynsrc', 'imagesrcset', 'classid', 'archive'];
  const own = (address) => address.startsWith(base);
  const isWeb = (protocol) => protocol === 'http:' || protocol === 'https:' || protocol === 'mailto:';
  const resolved = (text) => {
    try {
      return new URL(text, document.baseURI);
    } catch (e) {
      return null;
    }
  };
  if (document.contentType === 'text/plain') {
    // shown as text by a page of the browser's own
    return window.wenzhaiSentinel ? [`ran: ${window.wenzhaiSentinel}`] : [];
  }
  for (const element of document.getElementsByTagName('*')) {
    const name = element.localName;
    const where = `<${name}>`;
    if (ACTIVE.has(name)) {
      found.push(`${where} is on the page`);
    }
    if (name === 'script') {
      const src = element.getAttribute('src');
      if (element.type === 'application/ld+json') {
        try {
          JSON.parse(element.textContent);
        } catch (e) {
          found.push('structured data that is no JSON');
        }
      } else if (!src || !own(element.src) || !/^(assets|search|_)/.test(element.src.slice(base.length))) {
        found.push(`script ${src || element.textContent.slice(0, 60)}`);
      }
    }
    if (name === 'meta' && /refresh|set-cookie/i.test(element.httpEquiv || '')) {
      found.push('a meta element that acts');
    }
    for (const attribute of element.attributes) {
      const key = attribute.name.toLowerCase();
      const value = attribute.value;
      if (key.startsWith('on') || key === 'srcdoc' || key === 'style') {
        found.push(`${where} has ${key}="${value.slice(0, 60)}"`);
      } else if (LEADS.includes(key)) {
        const url = resolved(value);
        const icon = name === 'link' && element.rel === 'icon' && value === 'data:,';
        if (url && !isWeb(url.protocol) && !own(url.href) && !icon) {
          found.push(`${where} leads to ${value.slice(0, 60)}`);
        }
      } else if (FETCHES.includes(key)) {
        const url = resolved(value);
        if (url && !own(url.href)) {
          found.push(`${where} fetches ${value.slice(0, 60)}`);
        }
      }
    }
  }
  const ids = new Map();
  for (const element of document.querySelectorAll('[id]')) {
    ids.set(element.id, (ids.get(element.id) || 0) + 1);
  }
  for (const [id, times] of ids) {
    if (times > 1) {
      found.push(`the id ${id} stands ${times} times on the page`);
    }
  }
  for (const element of document.querySelectorAll('[itemprop=articleBody] *')) {
    if ((element.id && !element.id.startsWith('a-')) || element.hasAttribute('name')) {
      found.push(`<${element.localName}> of an article is called ${element.id || element.getAttribute('name')}`);
    }
  }
  if (window.wenzhaiSentinel) {
    found.push(`ran: ${window.wenzhaiSentinel}`);
  }
  return found;
}
