// Reads the index that the build wrote to search/; the Java package wenzhai.search describes its shapes, and
// makes it by the same rules. Files come as scripts, since a page that is opened from disk may load nothing
// else; each calls wenzhaiSearch with its name, a mark of its content and the content.
(() => {
  'use strict';

  const EDGE = 36;
  const CJK = 0x2e80;
  const SEVERAL = 0xffff;
  const DROPPED = [0, 8, 0xad, 0xad, 0x300, 0x36f, 0x200b, 0x200f, 0x202a, 0x202e, 0x2060, 0x2064,
    0xfe00, 0xfe0f, 0xfeff, 0xfeff, 0xffff, 0xffff];
  const MARKS = [0, 0x2f, 0x3a, 0x60, 0x7b, 0xbf, 0xd7, 0xd7, 0xf7, 0xf7, 0x2000, 0x2bff, 0x2e00, 0x2e7f,
    0x3000, 0x3004, 0x3008, 0x3020, 0x3030, 0x3030, 0x303d, 0x303f, 0xfe10, 0xfe6f, 0xff00, 0xff0f,
    0xff1a, 0xff20, 0xff3b, 0xff40, 0xff5b, 0xff65, 0xffe0, 0xffff];

  /** Loads files of the index, each once. A file that is not there may be asked for again. */
  const loader = folder => {
    const promised = new Map();
    const waiting = new Map();
    window.wenzhaiSearch = (name, mark, ...content) => {
      const taker = waiting.get(name);
      if (taker && waiting.delete(name)) taker({mark, content});
    };
    return (name, mark) => {
      if (promised.has(name)) return promised.get(name);
      const promise = new Promise((resolve, reject) => {
        const script = document.createElement('script');
        const fail = reason => {
          promised.delete(name);
          script.remove();
          reject(Object.assign(new Error(reason + ': ' + name), {reason, file: folder + name + '.js'}));
        };
        waiting.set(name, file => {
          // an older file than the index says, or a newer one: the site was built anew meanwhile
          if (mark && file.mark !== mark) fail('edition');
          else resolve(file);
        });
        script.onerror = () => fail('missing');
        // by now it has called, unless it is not what it should be
        script.onload = () => { if (waiting.delete(name)) fail('missing'); };
        script.src = folder + name + '.js' + (mark ? '?' + mark : '');
        document.head.append(script);
      });
      promised.set(name, promise);
      return promise;
    };
  };

  /** Reads the numbers of a row of bits, seven in each character. */
  const reader = text => {
    let at = 0;
    const bit = () => {
      const value = text.charCodeAt(at / 7 | 0) >> 6 - at % 7 & 1;
      at++;
      return value;
    };
    const bits = count => {
      let value = 0;
      for (let i = 0; i < count; i++) value = value * 2 + bit();
      return value;
    };
    const unary = () => {
      let ones = 0;
      while (bit()) ones++;
      return ones;
    };
    return {
      bit,
      bits,
      golomb: k => {
        const count = unary();
        return (2 ** count + bits(count) - 1) * 2 ** k + bits(k);
      },
      rice: k => unary() * 2 ** k + bits(k),
    };
  };

  /** The order of Rice's code for count gaps that together are span long. */
  const order = (span, count) => {
    const mean = Math.floor(span * 11 / count / 16);
    return mean < 1 ? 0 : 31 - Math.clz32(mean);
  };

  /** What makes the one form in which texts are compared; the table has each character with its form. */
  const folder = table => {
    const forms = new Uint16Array(0x10000);
    const several = new Map();
    for (let c = 0; c < forms.length; c++) forms[c] = /\s/.test(String.fromCharCode(c)) ? 32 : c;
    for (let i = 0; i < DROPPED.length; i += 2) forms.fill(0, DROPPED[i], DROPPED[i + 1] + 1);
    for (const pair of table.split(' ')) {
      const c = pair.charCodeAt(0);
      forms[c] = pair.length === 2 ? pair.charCodeAt(1) : SEVERAL;
      if (pair.length > 2) several.set(c, pair.slice(1));
    }
    /** The form of a line; places, if given, gets for each of its characters where it was. */
    return (line, places) => {
      let folded = '';
      let space = false;
      for (let i = 0; i < line.length; i++) {
        const c = line.charCodeAt(i);
        const form = forms[c];
        if (form === 32) space = true;
        else if (form !== 0) {
          const added = form === SEVERAL ? several.get(c) || '' : String.fromCharCode(form);
          const last = folded.charCodeAt(folded.length - 1);
          const parted = space && last < CJK && added.charCodeAt(0) < CJK ? ' ' : '';
          folded += parted + added;
          space = false;
          if (places) for (let n = parted.length + added.length; n > 0; n--) places.push(i);
        }
      }
      return folded;
    };
  };

  const letters = new Uint8Array(0x10000).fill(1);
  for (let i = 0; i < MARKS.length; i += 2) letters.fill(0, MARKS[i], MARKS[i + 1] + 1);
  const isLetter = c => letters[c] === 1;
  const POINT = 46;
  const isDigit = c => c >= 48 && c <= 57;
  const isWord = c => c >= 48 && c <= 57 || c >= 97 && c <= 122;
  const value = c => c <= 57 ? c - 48 : c - 87;
  const triple = (a, b, c) => 65536 + (a * 37 + b) * 37 + c;

  /**
   * The keys of a folded phrase: those that a text with it must have, from and to where in the phrase; and
   * of the Latin words at its ends, those that tell whether they are whole words.
   */
  const keysOf = phrase => {
    const must = [];
    const whole = [];
    const code = i => phrase.charCodeAt(i);
    for (let i = 0; i < phrase.length; i++) {
      if (!isWord(code(i))) {
        if (isLetter(code(i)) && i + 1 < phrase.length && isLetter(code(i + 1))) {
          must.push({from: i, to: i + 2, key: code(i) * 65536 + code(i + 1)});
        }
        continue;
      }
      let end = i;
      while (end < phrase.length && isWord(code(end))) end++;
      if (end - i === 2) must.push({from: i, to: end, key: code(i) * 65536 + code(i + 1)});
      for (let n = i; n + 3 <= end; n++) {
        must.push({from: n, to: n + 3, key: triple(value(code(n)), value(code(n + 1)), value(code(n + 2)))});
      }
      const starts = i > 0;
      const ends = end < phrase.length;
      if (end - i === 1) {
        if (starts && ends) must.push({from: i, to: end, key: triple(EDGE, value(code(i)), EDGE)});
      } else {
        const first = triple(EDGE, value(code(i)), value(code(i + 1)));
        const last = triple(value(code(end - 2)), value(code(end - 1)), EDGE);
        if (starts) must.push({from: i, to: i + 2, key: first});
        else whole.push({key: first, side: 'start'});
        if (ends) must.push({from: end - 2, to: end, key: last});
        else whole.push({key: last, side: 'end'});
      }
      if (ends && isLetter(code(end))) {
        must.push({from: end - 1, to: end + 1, key: code(end - 1) * 65536 + code(end)});
      }
      if (code(end) === POINT && isDigit(code(end - 1)) && isDigit(code(end + 1))) {
        must.push({from: end - 1, to: end + 1, key: code(end - 1) * 65536 + POINT});
        must.push({from: end, to: end + 2, key: POINT * 65536 + code(end + 1)});
      }
      i = end - 1;
    }
    return {must, whole};
  };

  /** The keys in the order in which they are of use: first a few that touch the whole phrase between them. */
  const byUse = keys => {
    const sorted = keys.slice().sort((a, b) => a.from - b.from || b.to - a.to);
    const chosen = [];
    let covered = 0;
    for (let i = 0; i < sorted.length; i++) {
      const next = sorted[i + 1];
      const needed = sorted[i].to > covered;
      if (needed && !(next && next.from <= covered && next.to > sorted[i].to)) {
        chosen.push(sorted[i]);
        covered = sorted[i].to;
      }
    }
    return {first: chosen, rest: sorted.filter(key => !chosen.includes(key))};
  };

  /** What decodes the texts. */
  const decoder = (perLength, symbols) => {
    const list = [];
    for (let i = 0; i < symbols.length; i++) {
      const c = symbols.charCodeAt(i);
      if (c > 1 && c < 5) {
        list.push(symbols.substr(i + 1, c));
        i += c;
      } else list.push(c === 5 ? '' : symbols[i]);
    }
    return bits => {
      const length = bits.golomb(10);
      let text = '';
      while (text.length < length) {
        let code = 0;
        let first = 0;
        let before = 0;
        let symbol;
        for (let n = 0; symbol === undefined; n++) {
          if (n === perLength.length) throw new Error('not a text of this code');
          code = code * 2 + bits.bit();
          first *= 2;
          if (code - first < perLength[n]) symbol = list[before + code - first];
          before += perLength[n];
          first += perLength[n];
        }
        text += symbol || String.fromCharCode(bits.bits(16));
      }
      return text;
    };
  };

  window.wenzhaiCodec = {loader, reader, order, folder, keysOf, byUse, decoder, isWord, isLetter};
})();
