// What is asked for, and where it is in a text. All comparing is done on folded text.
(() => {
  'use strict';

  const {keysOf, isWord, isLetter} = window.wenzhaiCodec;

  const LONGEST_QUERY = 300;
  const MOST_TERMS = 16;
  const SNIPPET = 60;
  const QUOTED = /["“”„「『]([^"“”„」』]*)["“”„」』]?|([^\s"“”„「『]+)/g;

  /** A query's terms, folded: words and "phrases", all of which an article must hold. */
  const parse = (query, fold) => {
    const asked = query.slice(0, LONGEST_QUERY);
    const texts = [];
    for (const match of asked.matchAll(QUOTED)) {
      const text = fold(match[1] === undefined ? match[2] : match[1]);
      if (Array.from(text).some(c => isLetter(c.charCodeAt(0))) && !texts.includes(text)) texts.push(text);
    }
    const terms = texts.slice(0, MOST_TERMS).map(text => Object.assign({text}, keysOf(text)));
    const joined = fold(asked.replace(/["“”„「」『』]/g, ' '));
    return {terms, joined: terms.length > 1 ? joined : '', cut: query.length > LONGEST_QUERY};
  };

  /** Where the terms are in a line: from and to of each hit, in order, those that touch made one. */
  const hits = (line, texts, fold) => {
    const places = [];
    const folded = fold(line, places);
    const spans = [];
    for (const text of texts) {
      for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + 1)) {
        spans.push([places[at], places[at + text.length - 1] + 1]);
      }
    }
    spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const merged = [];
    for (const span of spans) {
      const last = merged[merged.length - 1];
      if (last && span[0] <= last[1]) last[1] = Math.max(last[1], span[1]);
      else merged.push(span);
    }
    return merged;
  };

  /** How many ends of a term are ends of words, at its best place in a line; -1 when it is not there. */
  const ends = (folded, term) => {
    let best = -1;
    for (let at = folded.indexOf(term.text); at >= 0; at = folded.indexOf(term.text, at + 1)) {
      let count = 0;
      for (const key of term.whole) {
        const beside = key.side === 'start' ? at - 1 : at + term.text.length;
        if (!isWord(folded.charCodeAt(beside))) count++;
      }
      best = Math.max(best, count);
      if (best === term.whole.length) break;
    }
    return best;
  };

  /** A stretch of a line around its first hit. */
  const snippet = (line, spans) => {
    const middle = spans.length ? (spans[0][0] + Math.min(spans[0][1], spans[0][0] + SNIPPET)) / 2 : 0;
    const wide = /[\u2e80-\uffff]/.test(line) ? SNIPPET : 2 * SNIPPET;
    let from = Math.max(0, Math.round(Math.min(middle - wide / 2, line.length - wide)));
    let to = Math.min(line.length, from + wide);
    if (from > 0 && line.charCodeAt(from) >> 10 === 0x37) from++;
    if (to < line.length && line.charCodeAt(to) >> 10 === 0x37) to--;
    return {
      text: line.slice(from, to),
      marks: spans.map(([a, b]) => [Math.max(a, from) - from, Math.min(b, to) - from]).filter(([a, b]) => a < b),
      begins: from === 0,
      ends: to === line.length,
    };
  };

  window.wenzhaiMatching = {parse, hits, ends, snippet};
})();
