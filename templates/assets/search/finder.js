// Finds the articles that hold a query. Keys tell which articles may hold it; only an article's text tells
// whether it does, so an article is looked through before it is shown, ten at a time.
(() => {
  'use strict';

  const {loader, reader, order, folder, keysOf, byUse, decoder} = window.wenzhaiCodec;
  const {parse, hits, ends, snippet} = window.wenzhaiMatching;

  /** So many articles are looked through at once, which makes their count exact. */
  const FEW = 15;
  /** So many keys are looked up at once, and no more than so many in all. */
  const KEYS = 6;
  const MOST_KEYS = 30;

  /** The index in a folder of the site. */
  const open = path => {
    const load = loader(path);
    const lists = new Map();
    const texts = new Map();
    const reading = new Map();
    let opened;

    /** The last of the sorted beginnings that is not beyond the place. */
    const lastBefore = (count, beginning, place) => {
      let low = 0;
      let high = count;
      while (high - low > 1) {
        const middle = low + high >> 1;
        if (beginning(middle) <= place) low = middle;
        else high = middle;
      }
      return low;
    };

    const ready = () => {
      opened = opened || load('index').then(async index => {
        const about = index.content[0];
        const fold = await load('fold', about.fold);
        const mark = (marks, number) => marks.slice(4 * number, 4 * number + 4);
        let key = 0;
        let article = 0;
        let block = 0;
        let inBlock = 0;
        const packs = Array.from(about.packs, (c, number) => {
          const pack = {name: `texts/${block}-${inBlock++}`, mark: mark(about.packMarks, number), first: article};
          article += c.charCodeAt(0) - 32;
          if (article >= (block + 1) * about.block) {
            block++;
            inBlock = 0;
          }
          return Object.assign(pack, {end: article});
        });
        return Object.assign({}, about, {
          packs,
          shardMark: number => mark(about.shardMarks, number),
          fold: folder(fold.content[0]),
          shards: about.shards.split(' ').map(distance => key += parseInt(distance, 36)),
          year: number => about.years[lastBefore(about.years.length, i => about.years[i][1], number)][0],
          source: number => about.groups[about.members.charCodeAt(number) - 48][0],
          language: number => about.groups[about.members.charCodeAt(number) - 48][1],
        });
      });
      opened.catch(() => { opened = undefined; });
      return opened;
    };

    const readShard = (index, number, file, wanted) => {
      const [count, text] = file.content;
      const bits = reader(text);
      let key = index.shards[number];
      for (let i = 0; i < count; i++) {
        key += bits.golomb(4);
        const size = bits.golomb(0) + 1;
        const k = order(index.articles, size);
        const articles = new Uint32Array(size);
        for (let n = 0, last = -1; n < size; n++) articles[n] = last += bits.rice(k) + 1;
        const inTitles = bits.bit() ? bits.golomb(0) + 1 : 0;
        const titles = new Uint32Array(inTitles);
        const j = inTitles ? order(size, inTitles) : 0;
        for (let n = 0, last = -1; n < inTitles; n++) titles[n] = articles[last += bits.rice(j) + 1];
        if (wanted.has(key)) lists.set(key, {articles, titles});
      }
    };

    /** Has the lists of these keys at hand. */
    const need = async (index, keys) => {
      const byShard = new Map();
      for (const {key} of keys) {
        if (lists.has(key)) continue;
        const number = lastBefore(index.shards.length, i => index.shards[i], key);
        byShard.set(number, (byShard.get(number) || new Set()).add(key));
      }
      await Promise.all(Array.from(byShard, async ([number, wanted]) => {
        readShard(index, number, await load('grams/' + index.shards[number].toString(36), index.shardMark(number)), wanted);
        for (const key of wanted) if (!lists.has(key)) lists.set(key, {articles: [], titles: []});
      }));
    };

    /** The articles, in order, that are in all of the lists. */
    const common = (index, all) => {
      const counts = new Uint8Array(index.articles);
      for (const list of all) for (const article of list) counts[article]++;
      const result = [];
      for (let i = 0; i < counts.length; i++) if (counts[i] === all.length) result.push(i);
      return result;
    };

    const unique = keys => Array.from(new Map(keys.map(key => [key.key, key])).values());
    const articlesOf = keys => unique(keys).map(key => lists.get(key.key).articles);

    const readPack = async (index, pack) => {
      const [{content: [perLength, symbols]}, file] =
        await Promise.all([load('code', index.code), load(pack.name, pack.mark)]);
      index.decode = index.decode || decoder(perLength, symbols);
      const bits = reader(file.content[0]);
      for (let article = pack.first; article < pack.end; article++) {
        const [head, credits, body] = index.decode(bits).split('\u0001');
        const [slug, date, language, title, source] = head.split('\n');
        const before = [title, source].concat(credits.split('\n'));
        const lines = before.concat(body.split('\n'));
        texts.set(article, {
          slug, date, language, title, source, lines,
          bodyFrom: before.length,
          folded: lines.map(line => index.fold(line)),
        });
      }
    };

    /** Has the text of an article at hand. */
    const read = (index, article) => {
      const pack = index.packs[lastBefore(index.packs.length, i => index.packs[i].first, article)];
      if (!reading.has(pack)) {
        const promise = readPack(index, pack);
        promise.catch(() => reading.delete(pack));
        reading.set(pack, promise);
      }
      return reading.get(pack);
    };

    /** An article looked through: what it is worth and what is shown of it; undefined when it has not all. */
    const judge = (index, query, article) => {
      const text = texts.get(article);
      let quality = 0;
      let title = 0;
      for (const term of query.terms) {
        let best = -1;
        for (let i = 0; i < text.folded.length && best < term.whole.length; i++) {
          best = Math.max(best, ends(text.folded[i], term));
        }
        if (best < 0) return undefined;
        quality += term.whole.length ? best / term.whole.length : 1;
        if (text.folded[0].includes(term.text)) title += term.weight;
      }
      const whole = query.joined !== '' && text.folded.some(line => line.includes(query.joined));
      return {article, score: worth(query, quality, whole, title), whole};
    };

    const worth = (query, quality, whole, title) =>
      4 * quality / query.terms.length + (whole ? 2 : 0) + title / query.weight;

    /** What is shown of an article. */
    const shown = (index, query, {article, whole}) => {
      const text = texts.get(article);
      const wanted = whole ? [query.joined] : query.terms.map(term => term.text);
      let line = -1;
      let most = 0;
      for (let i = text.bodyFrom; i < text.lines.length + text.bodyFrom - 1; i++) {
        // the body first, then credits and source
        const at = i < text.lines.length ? i : i - text.lines.length + 1;
        let count = 0;
        for (const term of query.terms) {
          const best = ends(text.folded[at], term);
          if (best >= 0) count += 1 + best;
        }
        if (whole && text.folded[at].includes(query.joined)) count += 100;
        if (count > most) {
          line = at;
          most = count;
        }
      }
      const passage = line < 0 ? text.lines[text.bodyFrom] || '' : text.lines[line];
      return {
        article,
        path: 'articles/' + text.slug + '.html',
        date: text.date,
        language: text.language,
        source: text.source,
        title: {text: text.title, marks: hits(text.title, wanted, index.fold)},
        passage: snippet(passage, line < 0 ? [] : hits(passage, wanted, index.fold)),
      };
    };

    /** What each is worth at most, as far as keys tell. */
    const estimate = async (index, query, candidates) => {
      let spare = KEYS;
      const bridges = (query.joined ? keysOf(query.joined).must : [])
        .filter(key => lists.has(key.key) || spare-- > 0);
      await need(index, query.terms.flatMap(term => term.whole).concat(bridges));
      const adjacent = new Uint8Array(index.articles);
      if (query.joined) for (const article of common(index, articlesOf(bridges))) adjacent[article] = 1;
      const quality = new Float64Array(index.articles);
      const title = new Float64Array(index.articles);
      for (const term of query.terms) {
        const keys = unique(term.must).filter(key => lists.has(key.key));
        const titled = keys.length ? common(index, keys.map(key => lists.get(key.key).titles)) : [];
        for (const article of titled) title[article] += term.weight;
        for (const key of term.whole) {
          for (const article of lists.get(key.key).articles) quality[article] += 1 / term.whole.length;
        }
      }
      const free = query.terms.filter(term => !term.whole.length).length;
      const scores = new Map();
      for (const article of candidates) {
        scores.set(article, worth(query, quality[article] + free, adjacent[article], title[article]));
      }
      return scores;
    };

    const better = (a, b) => b.score - a.score || b.article - a.article;

    /**
     * The articles that may hold the query. It is `short` when nowhere two of its letters stand side by side,
     * so that there is nothing to look for.
     */
    const find = async asked => {
      const index = await ready();
      const query = parse(asked, index.fold);
      const long = query.terms.filter(term => term.must.length);
      if (!long.length) return {short: true};
      const sorted = long.map(term => byUse(term.must));
      const keys = sorted.flatMap(use => use.first).concat(sorted.flatMap(use => use.rest)).slice(0, MOST_KEYS);
      const first = sorted.reduce((sum, use) => sum + use.first.length, 0);
      let candidates;
      for (let at = 0; at === 0 || at < keys.length && candidates.length > FEW;) {
        const end = Math.min(at + KEYS, at < first ? first : keys.length);
        await need(index, keys.slice(at, end));
        candidates = common(index, articlesOf(keys.slice(0, end)));
        at = end;
      }
      for (const term of query.terms) {
        const rarest = Math.min(...term.must.filter(key => lists.has(key.key))
          .map(key => lists.get(key.key).articles.length), index.articles);
        term.weight = term.must.length ? Math.log(1 + index.articles / (1 + rarest)) : 0;
      }
      query.weight = query.terms.reduce((sum, term) => sum + term.weight, 0) || 1;
      const scores = candidates.length ? await estimate(index, query, candidates) : new Map();
      // where each term is no longer than a key, keys leave no doubt; few articles are looked through anyway
      const certain = candidates.length > FEW && keys.length < MOST_KEYS
        && query.terms.every(term => term.must.some(key => key.to - key.from === term.text.length));
      return {query, candidates, choose: allowed => choose(index, query, candidates.filter(allowed), scores, certain)};
    };

    /** Those of the candidates that are allowed, the best first, to be had a few at a time. */
    const choose = (index, query, candidates, scores, certain) => {
      const waiting = candidates.map(article => ({article, score: scores.get(article)})).sort(better);
      const judged = [];
      const missing = new Set();
      let seen = 0;
      let held = 0;
      const look = async count => {
        const batch = waiting.slice(seen, seen + count);
        seen += batch.length;
        await Promise.all(batch.map(({article}) => read(index, article).catch(error => missing.add(error))));
        for (const {article} of batch) {
          const verdict = texts.has(article) && judge(index, query, article);
          if (verdict) {
            held++;
            judged.push(verdict);
          }
        }
        judged.sort(better);
      };
      return {
        /** How many there are; at most so many unless `exact`. */
        count: () => certain ? waiting.length : waiting.length - seen + held,
        exact: () => certain || seen === waiting.length,
        /** Errors of files that could not be had. */
        missing: () => Array.from(missing),
        /** The next few; fewer when there are no more. */
        next: async count => {
          if (waiting.length <= FEW) await look(FEW);
          const results = [];
          while (results.length < count && (judged.length || seen < waiting.length)) {
            // an article is worth no more than was estimated, so what is worth more than all estimates left is next
            if (judged.length && (seen === waiting.length || better(judged[0], waiting[seen]) < 0)) {
              results.push(shown(index, query, judged.shift()));
            } else {
              await look(count - results.length);
            }
          }
          return results;
        },
        done: () => !judged.length && seen === waiting.length,
      };
    };

    return {ready, find};
  };

  window.wenzhaiFinder = {open};
})();
