// Shows a page's Chinese in the other script: always from the original, by the tables to-hans.js and to-hant.js, phrases before
// characters. What must stay as it was written (code, addresses, other languages, names with their original beside them) stays.
(function () {
  'use strict';
  const HAN = /[\u3007\u3400-\u9fff\uf900-\ufaff]|[\ud840-\ud8ff]/;

  // Characters that write foreign names, in Simplified. Those that change between the scripts and often stand before a name in another
  // sense (后来, 当, 于) are left out: they would be kept for part of the name.
  const NAMES = new Set('阿埃艾爱安昂奥澳巴拜班邦包保鲍贝本比彼毕宾波伯博勃布茨查察楚达戴代丹道德登邓狄迪地蒂丁顿多杜敦厄恩尔耳法凡范方菲费芬冯弗佛夫福富傅'
    + '盖甘冈高戈哥格葛根贡古瓜圭果哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季济加嘉贾简杰金津君卡凯坎康考柯科可克肯孔库夸奎昆拉莱赖兰朗劳勒雷蕾里理利丽莉立黎礼莲良列'
    + '烈林琳龄刘柳龙隆娄卢鲁露路吕伦罗洛马玛麦迈曼芒毛梅门蒙孟米密敏明摩莫默姆穆木拿娜纳乃奈南妮尼聂涅宁纽努诺女欧帕派潘庞培佩彭蓬皮匹平珀泼普齐奇契恰乔切'
    + '琴丘琼屈热仁日荣茹儒若撒萨塞赛瑟森沙莎山珊尚绍舍申什圣施石史士斯丝思苏素孙索塔泰坦汤唐陶特滕提田廷亭图托陀万旺威韦维魏温文翁沃渥乌武伍西希锡席夏香肖谢辛欣'
    + '休修雪逊雅亚延尧耶叶伊依易因英尤约泽曾扎詹哲珍芝治朱兹卓子祖佐');
  const DOT = /[\u00b7\u2022\u2027\u30fb\uff0e\-]/;

  // Web addresses, e-mail and the like keep what Han characters they have.
  const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>，。；：！？、（）《》「」“”]+|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^\s<>，。；：！？、（）《》「」“”]*|[#@][a-z0-9_]+/gi;

  // The original of a name in parentheses: Latin letters, no Han.
  const ORIGINAL = /\s?[（(]\s*([A-Z\u00c0-\u024f][^（()）\u3007\u3400-\u9fff]{1,60})[）)]/gi;
  // Names of the East, told by their syllables: as many as characters and a surname first, or open ones for the four of a Japanese name.
  const SYLLABLES = /[aeiouy]+/gi;
  const OPEN = /^(?:(?:[kgsztdnhbpmyrwjfc]|sh|ch|ts|[kgsztdnhbpmr]y)?[aiueo]{1,2}n?)+$/i;
  const SURNAMES = new Set('王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊'
    + '金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习温尚申权朴全柳裴闵安严洪俞倪耿葛柯施陶卓詹连游翁章华楼齐鲁鲍关左');
  const PAIRS = {'》': '《', '」': '「', '』': '『', '”': '“', '’': '‘'};

  // Elements whose text is no prose, or is kept on purpose: a citation gives the original.
  const KEPT = 'script,style,template,noscript,textarea,code,pre,kbd,samp,var,math,[translate=no],[data-script-fixed]';
  const APART = 'br,hr,img,picture,video,audio,object,iframe,input,select,button,rt,rp';
  const WORDED = ['alt', 'title', 'aria-label', 'placeholder'];

  const tables = {};
  const texts = new WeakMap();
  const words = new WeakMap();
  const languages = new Map();
  const observer = new MutationObserver(changed);
  let target = '';
  let differs = false;

  // ---- the tables

  // A table as it is used: what becomes of each phrase and character, and which characters only one of the scripts has.
  function read(table, toHant) {
    const forms = new Map();
    const simple = new Map();
    const own = new Set();
    const theirs = new Set();
    for (const group of table.characters.split(' ')) {
      const [from, ...to] = group;
      forms.set(from, to[0]);
      if (!to.includes(from)) {
        own.add(from);
      }
      for (const form of to) {
        theirs.add(form);
        if (toHant && !simple.has(form)) {
          simple.set(form, from);
        }
      }
      if (!toHant) {
        simple.set(from, to[0]);
      }
    }
    for (const shared of [...table.shared, ...forms.keys()]) {
      theirs.delete(shared);
    }
    const phrases = new Map();
    for (const folded of table.phrases.split(' ')) {
      phrases.set(folded.codePointAt(0), folded);
    }
    return {forms, simple, own, theirs, phrases, toHant};
  }

  // The phrases that begin with a character, and how long the longest is. A table has many, a page needs few: each line is unfolded
  // when its character is first met.
  function phrasesFrom(first, table) {
    const line = table.phrases.get(first);
    if (typeof line !== 'string') {
      return line;
    }
    const found = new Map();
    let longest = 0;
    let before = '';
    // each phrase begins with a digit: how much of the one before it keeps
    for (const folded of line.match(/\d\D*/g)) {
      before = before.slice(0, folded[0]) + folded.slice(1);
      const [hant, spelled] = before.split('=');
      const hans = spelled || each(hant, table.simple);
      const key = table.toHant ? hans : hant;
      found.set(key, table.toHant ? hant : hans);
      longest = Math.max(longest, key.length);
    }
    const phrases = {found, longest};
    table.phrases.set(first, phrases);
    return phrases;
  }

  function each(text, forms) {
    let out = '';
    for (const c of text) {
      out += forms.get(c) || c;
    }
    return out;
  }

  // ---- a text

  // Whether a text is to be converted throughout: what its characters say, else its language. In a text of the other script only that is
  // converted which cannot belong there, since 后 or 干 may be right.
  function isThroughout(text, table, declared) {
    let own = 0;
    let theirs = 0;
    for (const c of text) {
      if (table.own.has(c)) {
        own++;
      } else if (table.theirs.has(c)) {
        theirs++;
      }
    }
    return own === theirs ? declared : own > theirs;
  }

  // From the left, the longest phrase first; as many characters as before, by code point.
  function converted(text, table, throughout) {
    let out = '';
    for (let at = 0; at < text.length;) {
      const first = text.codePointAt(at);
      let from = String.fromCodePoint(first);
      let to = table.forms.get(from) || from;
      const phrases = phrasesFrom(first, table);
      for (let length = phrases ? Math.min(phrases.longest, text.length - at) : 0; length > from.length; length--) {
        const phrase = text.substr(at, length);
        if (phrases.found.has(phrase)) {
          from = phrase;
          to = phrases.found.get(phrase);
        }
      }
      out += throughout || [...from].some(c => table.own.has(c)) ? to : from;
      at += from.length;
    }
    return out;
  }

  // Where a text stays as it is: [from, to] in order.
  function kept(text, table) {
    const ranges = [];
    for (const match of text.matchAll(ADDRESS)) {
      ranges.push([match.index, match.index + match[0].length]);
    }
    for (const match of text.matchAll(ORIGINAL)) {
      const from = nameStart(text, match.index, match[1], table);
      if (from < match.index) {
        ranges.push([from, match.index]);
      }
    }
    return ranges;
  }

  // Where the name begins that ends there. What stands in brackets or after a dot is a name for sure; before that a foreign name goes
  // on as long as its characters write foreign names.
  function nameStart(text, end, original, table) {
    const opening = PAIRS[text[end - 1]];
    if (opening) {
      const from = text.lastIndexOf(opening, end - 1);
      return from >= 0 && end - from <= 40 ? from : end;
    }
    let from = end;
    for (;;) {
      let part = from;
      while (part > 0 && from - part <= 7 && HAN.test(text[part - 1])) {
        part--;
      }
      if (from - part > 7 || part === from || !DOT.test(text[part - 1] || '') || !HAN.test(text[part - 2] || '')) {
        break;
      }
      from = part - 1;
    }
    while (from > 0 && end - from < 40 && NAMES.has(simple(text[from - 1], table))) {
      from--;
    }
    return end - from < 2 ? easternStart(text, end, original, table) : from;
  }

  function easternStart(text, end, original, table) {
    const parts = original.trim().split(/[\s-]+/);
    if (parts.length < 2 || parts.length > 3) {
      return end;
    }
    const length = (original.match(SYLLABLES) || []).length;
    if (length < 4 && SURNAMES.has(simple(text[end - length], table))) {
      return end - length;
    }
    return parts.length === 2 && parts.every(part => OPEN.test(part)) && /^[\u3400-\u9fff]{4}$/.test(text.slice(end - 4, end)) ? end - 4 : end;
  }

  function simple(character, table) {
    return table.simple.get(character) || character;
  }

  // ---- a page

  function scriptOf(language) {
    const tag = language.toLowerCase();
    return /^(zh|yue|cmn|lzh)-(hant|tw|hk|mo)/.test(tag) ? 'hant' : /^(zh|yue|cmn|lzh)(-|$)/.test(tag) ? 'hans' : '';
  }

  // What holds for the text within an element, from what holds around it.
  function inside(element, around) {
    const language = languages.has(element) ? languages.get(element) : element.getAttribute('lang');
    const display = getComputedStyle(element).display;
    return {
      kept: around.kept || element.matches(KEPT),
      script: language === null ? around.script : scriptOf(language),
      block: display === 'inline' || display === 'contents' ? around.block : element,
    };
  }

  function outside(element) {
    const above = [];
    for (let e = element.parentElement; e; e = e.parentElement) {
      above.unshift(e);
    }
    return above.reduce((around, e) => inside(e, around), {kept: false, script: '', block: null});
  }

  function original(node) {
    const known = texts.get(node);
    return known && known.shown === node.data ? known.original : node.data;
  }

  function set(node, text) {
    const before = original(node);
    if (node.data !== text) {
      node.data = text;
    }
    if (text === before) {
      texts.delete(node);
    } else {
      differs = true;
      texts.set(node, {original: before, shown: text});
    }
  }

  // Texts that are read on without a break are converted as one, so that a phrase may go through the markup within it.
  function convert(top) {
    const around = new Map([[top.parentElement, outside(top)]]);
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let run = [];
    let block = null;
    for (let node = top; node; node = walker.nextNode()) {
      const here = around.get(node.parentElement);
      if (node.nodeType === Node.ELEMENT_NODE) {
        const within = inside(node, here);
        around.set(node, within);
        if (!within.kept && within.script) {
          convertWords(node, within);
          speak(node);
        }
        if (node.matches(APART)) {
          finish(run);
          run = [];
        }
        continue;
      }
      if (here.block !== block) {
        finish(run);
        run = [];
        block = here.block;
      }
      run.push({node, text: original(node), kept: here.kept || !here.script, script: here.script});
    }
    finish(run);
  }

  function finish(run) {
    const open = run.find(part => !part.kept);
    const text = run.map(part => part.text).join('');
    if (!open || !HAN.test(text)) {
      return;
    }
    const keptParts = [];
    let at = 0;
    for (const part of run) {
      if (part.kept) {
        keptParts.push([at, at + part.text.length]);
      }
      at += part.text.length;
    }
    const shown = Array.from(whole(text, open.script, keptParts));
    at = 0;
    for (const part of run) {
      const length = Array.from(part.text).length;
      if (!part.kept) {
        set(part.node, shown.slice(at, at + length).join(''));
      }
      at += length;
    }
  }

  // The text with all of it converted but what stays.
  function whole(text, script, keptParts) {
    const table = tables[target];
    const stays = kept(text, table).concat(keptParts).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const throughout = isThroughout(text, table, script !== target);
    let out = '';
    let at = 0;
    for (const [from, to] of stays) {
      if (to > at) {
        out += converted(text.slice(at, Math.max(at, from)), table, throughout) + text.slice(Math.max(at, from), to);
        at = to;
      }
    }
    return out + converted(text.slice(at), table, throughout);
  }

  function convertWords(element, within) {
    for (const name of WORDED) {
      const now = element.getAttribute(name);
      if (now && HAN.test(now)) {
        const known = words.get(element) || {};
        const before = known[name] && known[name].shown === now ? known[name].original : now;
        known[name] = {original: before, shown: whole(before, within.script, [])};
        element.setAttribute(name, known[name].shown);
        words.set(element, known);
      }
    }
  }

  // Fonts and voices go by the language.
  function speak(element) {
    const language = languages.has(element) ? languages.get(element) : element.getAttribute('lang');
    if (language !== null) {
      languages.set(element, language);
      element.lang = target === 'hant' ? 'zh-Hant' : 'zh-Hans';
    }
  }

  function restore() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = document.body; node; node = walker.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) {
        set(node, original(node));
      } else if (words.has(node)) {
        for (const [name, known] of Object.entries(words.get(node))) {
          if (node.getAttribute(name) === known.shown) {
            node.setAttribute(name, known.original);
          }
        }
        words.delete(node);
      }
    }
    for (const [element, language] of languages) {
      element.setAttribute('lang', language);
    }
    languages.clear();
  }

  // What other scripts write while a conversion is shown, such as what a search found, is converted, too.
  function changed(records) {
    for (const record of records) {
      const nodes = record.type === 'childList' ? record.addedNodes : [record.target];
      for (const node of nodes) {
        const top = node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
        if (top && top.isConnected) {
          convert(top);
        }
      }
    }
    observer.takeRecords();
  }

  if (window.dig) {
    window.dig.textOf = function (element) {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        text += original(walker.currentNode);
      }
      return text;
    };
  }

  // Shows the page in "hans" or "hant", or with "" as it is written; says whether anything is shown otherwise than written.
  window.wenzhaiConvert = function (choice) {
    const root = document.documentElement;
    observer.disconnect();
    target = choice;
    differs = false;
    if (choice) {
      tables[choice] = tables[choice] || read(window.wenzhaiTables[choice], choice === 'hant');
      convert(document.body);
      if (scriptOf(languages.get(root) || root.lang)) {
        speak(root);
      }
      root.dataset.script = choice;
      observer.observe(document.body, {subtree: true, childList: true, characterData: true});
    } else {
      restore();
      delete root.dataset.script;
    }
    return differs;
  };
})();
