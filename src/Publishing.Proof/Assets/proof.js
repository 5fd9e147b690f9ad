'use strict';
(() => {
  const $ = id => document.getElementById(id);
  const all = (query, from = document) => [...from.querySelectorAll(query)];
  const data = JSON.parse($('data').textContent);
  const kinds = ['Correction', 'Order of words', 'Characters', 'Removal', 'Parting', 'Lines joined', 'Typography', 'Markup'];
  const doubtfulBelow = 75, sureFrom = 95;

  // ---- What the ledger says of a change.
  const level = confidence => confidence < doubtfulBelow ? 0 : confidence < sureFrom ? 1 : 2;
  const change = number => {
    const [kind, confidence, pass, reason, line, column, before, after, file, find, replace, why, left, right] = data.changes[number];
    return {
      kind, confidence, pass: data.passes[pass], reason: data.reasons[reason], line, column, before, after,
      offer: file === undefined ? null : { file, find, replace, reason: data.reasons[why], left, right },
    };
  };

  // ---- Words of the page in the other language; what is in the document already is English.
  const hebrew = {
    proof: 'הגהה', todecide: 'להכרעה', nchanges: 'שינויים', ntexts: 'כתבים', decide: 'להכרעה', nothing: 'אין דבר מסופק.',
    how: 'השוו, תקנו את הקריאה אם אינה נכונה, העתיקו את התיקון לסוף corrections.yaml ובנו שוב.',
    skip: 'אל מה שיש להכריע', settled: 'מה שהתיקונים הכריעו', remarks: 'על המהדורה', filter: 'סינון', changes: 'שינויים',
    k0: 'תיקונים', k1: 'סדר מילים', k2: 'אותיות', k3: 'השמטות', k4: 'הפרדות', k5: 'שורות שאוחו', k6: 'טיפוגרפיה', k7: 'תגיות',
    all: 'כל ודאות', below95: 'פחות מ־95 %', below75: 'רק מסופקים (פחות מ־75 %)', alltexts: 'כל הכתבים',
    onlychanged: 'רק שורות ששונו', source: 'מקור', result: 'תוצאה', reading: 'צריך להיות', reads: 'נקרא', line: 'שורה', none: 'לא נדפס',
    characters: 'תווים במקור', removed: 'הושמטו', added: 'נוספו', published: 'נדפסים', more: 'תווים נוספים', empty: 'אין דבר העונה לסינון.',
    error: 'שגיאה', warning: 'אזהרה', info: 'הערה', copy: 'העתקת התיקון', copied: 'הועתק', show: 'הצגה',
    first: 'המילה הראשונה לסוף', last: 'המילה האחרונה להתחלה', keys: 'מקשים', close: 'סגירה', pinned: 'Enter: תיקון',
    'key-n': 'השינוי הבא', 'key-p': 'השינוי הקודם', 'key-d': 'המקום הבא להכרעה', 'key-enter': 'הכרטיס נשאר פתוח, ובו תיקון להעתקה',
    'key-c': 'העתקת התיקון', 'key-find': 'חיפוש', 'key-esc': 'סגירת הכרטיס', nooffer: 'אין כאן תיקון להציע.',
  };
  const english = { copy: 'Copy the correction', copied: 'Copied', reading: 'Is to read', close: 'Close', line: 'line', pinned: 'Enter: correction', show: 'Show it', first: 'First word to the end', last: 'Last word to the start', nooffer: 'No correction can be offered here.' };
  const labels = {
    filters: ['Filters and search', 'סינון וחיפוש'], find: ['Search source and result', 'חיפוש במקור ובתוצאה'], previous: ['Previous change (p)', 'השינוי הקודם (p)'],
    next: ['Next change (n)', 'השינוי הבא (n)'], at: ['Changes shown', 'שינויים מוצגים'], help: ['Keys (?)', 'מקשים (?)'], texts: ['Texts', 'כתבים'], change: ['Change', 'שינוי'],
    level: ['Confidence', 'ודאות'], text: ['Text', 'כתב'], yaml: ['Correction for corrections.yaml', 'תיקון ל־corrections.yaml'],
  };
  let isHebrew = false;
  const say = key => isHebrew ? hebrew[key] : english[key];
  const kindName = kind => isHebrew ? hebrew['k' + kind] : kinds[kind];
  const setLanguage = value => {
    isHebrew = value;
    document.documentElement.lang = value ? 'he' : 'en';
    document.documentElement.dir = value ? 'rtl' : 'ltr';
    for (const element of all('[data-t]')) {
      element.dataset.en ??= element.textContent;
      element.textContent = value ? hebrew[element.dataset.t] ?? element.dataset.en : element.dataset.en;
    }
    for (const element of all('[data-l]')) element.setAttribute('aria-label', labels[element.dataset.l][value ? 1 : 0]);
    $('find').placeholder = value ? 'חיפוש' : 'Search';
    $('lang').textContent = value ? 'English' : 'עברית';
    $('lang').lang = value ? 'en' : 'he';
    hideCard();
  };

  // ---- The marks, by change and by row.
  const rows = all('.row');
  const marks = all('.m');
  const places = new Map();
  const primary = new Map();
  for (const row of rows) row.marks = [];
  for (const mark of marks) {
    mark.changes = mark.dataset.c.split(' ').map(Number);
    mark.row = mark.closest('.row');
    mark.row.marks.push(mark);
    for (const number of mark.changes) {
      if (!places.has(number)) places.set(number, []);
      places.get(number).push(mark);
      const best = primary.get(number);
      if (!best || mark.id === 'c' + number || (!best.id && best.parentNode.className === 'src' && mark.parentNode.className !== 'src')) primary.set(number, mark);
    }
  }

  // ---- Filters.
  const fold = text => text.replace(/[\u0591-\u05BD\u05BF-\u05C7]/g, '').replace(/[“”„״]/g, '"').replace(/[‘’׳]/g, "'").replace(/\s+/g, ' ').toLowerCase();
  const filter = { kinds: new Set(), level: 2, text: '', query: '', changed: false };
  const matches = number => filter.kinds.has(data.changes[number][0]) && level(data.changes[number][1]) <= filter.level;
  let walk = null;
  const readFilter = () => {
    filter.kinds = new Set(all('[name=kind]:checked').map(box => Number(box.value)));
    filter.level = Number($('level').value);
    filter.text = $('text').value;
    filter.query = fold($('find').value.trim());
    filter.changed = $('changed').checked;
  };
  const apply = () => {
    readFilter();
    hideCard();
    for (const mark of marks) {
      const top = mark.changes.find(matches);
      const shown = top ?? mark.changes[0];
      const name = `m k${data.changes[shown][0]} q${level(data.changes[shown][1])}${top === undefined ? ' off' : ''}`;
      if (mark.className === name) continue;
      mark.className = name;
      if (mark.tagName === 'A') mark.tabIndex = top === undefined ? -1 : 0;
      else if (top !== undefined && primary.get(top) === mark) makeStop(mark, top);
      else mark.removeAttribute('tabindex');
    }
    let shownRows = 0;
    for (const row of rows) {
      const hasMarks = row.marks.some(mark => !mark.classList.contains('off'));
      const isSaid = row.querySelector('.remark') !== null;
      const isWanted = hasMarks || isSaid || !(filter.changed || filter.level < 2 || row.classList.contains('out'));
      row.hidden = !isWanted || (filter.text !== '' && !row.id.startsWith('t' + filter.text + 'r')) || !has(row);
      shownRows += row.hidden ? 0 : 1;
    }
    for (const doubt of all('.doubt')) doubt.hidden = (filter.text !== '' && doubt.dataset.text !== filter.text) || !has(doubt);
    for (const section of all('.text')) section.hidden = section.querySelector('.row') !== null && section.querySelector('.row:not([hidden])') === null;
    $('empty').hidden = shownRows > 0;
    walk = null;
    highlight();
    count();
  };
  // A mark that was not shown at first becomes a stop for the keyboard.
  const makeStop = (mark, number) => {
    mark.tabIndex = 0;
    mark.setAttribute('role', 'link');
    if (mark.textContent.trim() === '') mark.setAttribute('aria-label', kindName(data.changes[number][0]));
  };
  const has = element => filter.query === '' || (element.folded ??= fold(element.textContent + (element.querySelector('.reading')?.value ?? ''))).includes(filter.query);
  const highlight = () => {
    if (!window.CSS?.highlights) return;
    CSS.highlights.delete('found');
    const query = $('find').value.trim().toLowerCase();
    if (query === '') return;
    const ranges = [];
    for (const row of rows) {
      if (row.hidden || ranges.length > 500) continue;
      const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.data.toLowerCase();
        if (text.length !== node.data.length) continue;
        for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + query.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  };
  const clearFilter = number => {
    if (number !== undefined) all('[name=kind]').find(box => Number(box.value) === data.changes[number][0]).checked = true;
    $('level').value = '2';
    $('text').value = $('find').value = '';
    $('changed').checked = false;
    apply();
  };

  // ---- From change to change.
  let at = -1;
  const steps = () => walk ??= (() => {
    const seen = new Set();
    const list = [];
    for (const mark of marks) {
      if (mark.row.hidden) continue;
      for (const number of mark.changes) {
        if (!seen.has(number) && matches(number) && primary.get(number) === mark) {
          seen.add(number);
          list.push(number);
        }
      }
    }
    return list;
  })();
  const count = () => {
    const index = steps().indexOf(at);
    $('at').textContent = index < 0 ? String(walk.length) : `${index + 1} / ${walk.length}`;
  };
  const go = number => {
    let mark = primary.get(number);
    if (!mark) return;
    if (mark.row.hidden || !matches(number)) clearFilter(number);
    at = number;
    if (mark.tagName !== 'A') mark.tabIndex = -1;
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
    show(mark, false);
    count();
  };
  const step = by => {
    const list = steps();
    if (list.length === 0) return;
    let index = list.indexOf(at);
    if (index < 0) {
      const bar = $('bar').getBoundingClientRect().bottom;
      index = list.findIndex(number => primary.get(number).row.getBoundingClientRect().bottom > bar);
      index = by > 0 ? (index < 0 ? 0 : index) - 1 : index < 0 ? list.length : index;
    }
    go(list[(index + by + list.length) % list.length]);
  };
  const nextDoubt = () => {
    const doubts = all('.doubt:not([hidden])');
    if (doubts.length === 0) return;
    const current = doubts.indexOf(document.activeElement?.closest('.doubt'));
    const doubt = doubts[(current + 1) % doubts.length];
    doubt.tabIndex = -1;
    doubt.scrollIntoView({ block: 'center' });
    doubt.focus({ preventScroll: true });
  };

  // ---- Corrections.
  const quote = text => "'" + text.replace(/[\s\u0085\p{Cc}]+/gu, ' ').trim().replaceAll("'", "''") + "'";
  const yaml = (offer, reading) => `  - text: ${quote(offer.file)}\n    find: ${quote(offer.find)}\n    replace: ${quote(reading)}\n    reason: ${quote(offer.reason)}\n`
    + (offer.left ? `    before: ${quote(offer.left)}\n` : '') + (offer.right ? `    after: ${quote(offer.right)}\n` : '');
  const copy = (area, button) => {
    const done = () => {
      button.textContent = say('copied');
      $('said').textContent = say('copied');
      setTimeout(() => { button.textContent = say('copy'); $('said').textContent = ''; }, 2000);
    };
    const select = () => {
      const shut = area.closest('details');
      if (shut) shut.open = true;
      area.focus();
      area.select();
      if (document.execCommand('copy')) done();
    };
    if (navigator.clipboard) navigator.clipboard.writeText(area.value).then(done, select);
    else select();
  };
  document.addEventListener('input', event => {
    const area = event.target.closest?.('.reading');
    if (!area) return;
    const yamlArea = area.closest('.doubt, .card').querySelector('.yaml');
    const lines = yamlArea.value.split('\n');
    lines[2] = '    replace: ' + quote(area.value);
    yamlArea.value = lines.join('\n');
  });
  const turn = (area, isFirst) => {
    const words = area.value.trim().split(/\s+/);
    if (isFirst) words.push(words.shift());
    else words.unshift(words.pop());
    area.value = words.join(' ');
    area.dispatchEvent(new Event('input', { bubbles: true }));
  };

  // ---- The card: what is known of the change under the pointer or the focus.
  const card = $('card');
  let cardMark = null, isPinned = false, hiding = 0;
  const element = (tag, name, text) => {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const visible = text => text === '' ? '∅' : text.replace(/\n/g, '↵').replace(/\u00A0/g, '⍽').replace(/^ +$/, spaces => '␣'.repeat(spaces.length))
    .replace(/[\u200B-\u200F\u061C\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\p{Cc}]/gu, c => `[U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}]`);
  const describe = (number, mark) => {
    const c = change(number);
    const part = element('div');
    const head = element('p', 'head');
    head.append(element('span', 'kind k' + c.kind, kindName(c.kind)), element('span', 'q q' + level(c.confidence), c.confidence + ' %'));
    const why = element('p', 'why');
    const isHebrewReason = (c.reason.match(/[\u05D0-\u05EA]/g) ?? []).length > (c.reason.match(/[a-z]/gi) ?? []).length;
    why.append(Object.assign(element('bdi', '', c.reason), isHebrewReason ? { lang: 'he', dir: 'rtl' } : { lang: 'en', dir: 'ltr' }));
    part.append(head, why);
    if (c.kind !== 1 && c.kind !== 3 && c.before.length + c.after.length < 160) {
      const pair = element('p', 'change');
      pair.append(element('bdi', '', visible(c.before)), ' → ', element('bdi', '', visible(c.after)));
      part.append(pair);
    }
    const foot = element('p', 'foot', `${c.pass} · ${say('line')} ${c.line}:${c.column}` + (isPinned || !c.offer ? '' : ` · ${say('pinned')}`));
    part.append(foot);
    if (isPinned) part.append(c.offer ? offerFor(c.offer, c.kind, mark) : element('p', 'foot', say('nooffer')));
    return part;
  };
  const offerFor = (offer, kind, mark) => {
    const box = element('div', 'fix');
    const reading = element('textarea', 'reading', offer.replace);
    const block = mark.closest('[lang]');
    reading.id = 'card-reading';
    Object.assign(reading, { lang: block.lang, dir: block.dir, rows: 2, spellcheck: false });
    const label = element('label', 'lab', say('reading'));
    label.htmlFor = reading.id;
    const area = element('textarea', 'yaml', yaml(offer, offer.replace));
    Object.assign(area, { readOnly: true, rows: 4, dir: 'ltr', spellcheck: false });
    area.setAttribute('aria-label', labels.yaml[isHebrew ? 1 : 0]);
    const shown = element('details', 'show');
    shown.append(element('summary', '', say('show')), area);
    const button = (name, key) => Object.assign(element('button', name, say(key)), { type: 'button' });
    box.append(label, reading, button('copy', 'copy'));
    if (kind === 1) box.append(button('first', 'first'), button('last', 'last'));
    box.append(shown);
    return box;
  };
  const show = (mark, pin) => {
    clearTimeout(hiding);
    if (isPinned && !pin && mark === cardMark) return;
    forget();
    [cardMark, isPinned] = [mark, pin];
    const numbers = mark.changes.filter(matches);
    card.replaceChildren(...numbers.map(number => describe(number, mark)));
    if (pin) {
      const close = Object.assign(element('button', 'shut', say('close')), { type: 'button' });
      card.append(close);
    }
    for (const number of numbers) {
      for (const other of places.get(number)) other.classList.add('here');
    }
    card.hidden = false;
    mark.setAttribute('aria-describedby', 'card');
    const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
    const left = Math.min(Math.max(8, box.left), innerWidth - card.offsetWidth - 8);
    const below = box.bottom + 8;
    const top = below + card.offsetHeight < innerHeight ? below : Math.max(8, box.top - card.offsetHeight - 8);
    card.style.left = left + 'px';
    card.style.top = top + 'px';
  };
  const forget = () => {
    if (cardMark === null) return;
    for (const mark of all('.m.here')) mark.classList.remove('here');
    cardMark.removeAttribute('aria-describedby');
    cardMark = null;
  };
  const hideCard = () => {
    clearTimeout(hiding);
    forget();
    isPinned = false;
    card.hidden = true;
  };
  const hideSoon = () => {
    clearTimeout(hiding);
    if (!isPinned) hiding = setTimeout(() => { if (!isPinned && document.activeElement !== cardMark) hideCard(); }, 250);
  };
  const markOf = event => event.target.closest?.('.m:not(.off)');
  document.addEventListener('pointerover', event => {
    if (event.pointerType === 'touch') return;
    const mark = markOf(event);
    if (mark && !isPinned) show(mark, false);
    else if (event.target.closest?.('#card')) clearTimeout(hiding);
    else hideSoon();
  });
  document.addEventListener('focusin', event => {
    const mark = markOf(event);
    if (mark) {
      at = mark.changes.find(matches);
      if (mark !== cardMark) show(mark, false);
      count();
    } else if (!card.contains(event.target)) {
      hideCard();
    }
  });
  const pin = mark => {
    show(mark, true);
    (card.querySelector('.reading') ?? card.querySelector('.shut')).focus();
  };
  document.addEventListener('click', event => {
    const target = event.target;
    const mark = markOf(event);
    const button = target.closest('button');
    if (mark) {
      event.preventDefault();
      at = mark.changes.find(matches);
      show(mark, true);
      count();
      return;
    }
    if (button?.matches('.copy')) copy(button.closest('.fix').querySelector('.yaml'), button);
    else if (button?.matches('.first, .last')) turn(button.closest('.doubt, .card').querySelector('.reading'), button.matches('.first'));
    else if (button?.matches('.shut')) closeCard();
    else if (!card.contains(target) && isPinned) hideCard();
    const link = target.closest('a[href^="#"]');
    if (link?.dataset.go !== undefined && primary.has(Number(link.dataset.go))) {
      event.preventDefault();
      go(Number(link.dataset.go));
    } else if (link && $(link.hash.slice(1))?.hidden) {
      clearFilter();
    }
  });
  const closeCard = () => {
    const mark = cardMark;
    hideCard();
    mark?.focus({ preventScroll: true });
    hideCard();
  };

  // ---- Keys.
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && !card.hidden) {
      event.preventDefault();
      closeCard();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || $('keys').open) return;
    if (event.target.matches('input:not([type=checkbox]), textarea, select')) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const mark = event.target.closest('.m:not(.off)');
    const does = {
      n: () => step(1), j: () => step(1), p: () => step(-1), k: () => step(-1), d: nextDoubt,
      '/': () => { $('find').focus(); $('find').select(); }, '?': () => $('keys').showModal(),
      c: () => {
        const doubt = event.target.closest('.doubt');
        if (doubt?.querySelector('.copy')) doubt.querySelector('.copy').click();
        else if (cardMark) { show(cardMark, true); card.querySelector('.copy')?.click(); }
      },
      Enter: mark ? () => pin(mark) : null,
    }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  });

  // ---- Beginning.
  $('previous').addEventListener('click', () => step(-1));
  $('next').addEventListener('click', () => step(1));
  $('help').addEventListener('click', () => $('keys').showModal());
  $('close').addEventListener('click', () => $('keys').close());
  $('bar').addEventListener('change', event => { if (event.target.id !== 'find') apply(); });
  let typing = 0;
  $('find').addEventListener('input', () => { clearTimeout(typing); typing = setTimeout(apply, 120); });
  $('lang').addEventListener('click', () => {
    setLanguage(!isHebrew);
    try { localStorage.setItem('proof-language', isHebrew ? 'he' : 'en'); } catch { /* storage may be closed to files */ }
  });
  let wanted = new URLSearchParams(location.search).get('lang');
  try { wanted ??= localStorage.getItem('proof-language'); } catch { /* as above */ }
  const narrow = matchMedia('(max-width: 46rem)');
  const foldFilters = () => { document.querySelector('.filters').open = !narrow.matches; };
  narrow.addEventListener('change', foldFilters);
  foldFilters();
  new ResizeObserver(() => document.documentElement.style.setProperty('--bar', $('bar').offsetHeight + 'px')).observe($('bar'));
  if (wanted === 'he') setLanguage(true);
  apply();
  const asked = /^#c(\d+)$/.exec(location.hash);
  if (asked && primary.has(Number(asked[1]))) go(Number(asked[1]));
})();
