'use strict';
// The preview: asks for the state of the edition, shows it in up to four panes, and asks again when the program says that it has changed.

const words = {
  en: {
    spreads: 'Spreads', sheets: 'Sheets', epub: 'EPUB', proof: 'Proof', help: 'Keys', language: 'עברית', close: 'Close', previous: 'Back', next: 'On',
    built: seconds => `built in ${seconds} s`, broken: 'not built: the pages are those of before', page: label => `page ${label}`, blank: 'blank',
    side: (sheet, isFront, all) => `sheet ${sheet} of ${all}, ${isFront ? 'front' : 'back'}`, changed: label => `changed: page ${label}`,
    count: (errors, warnings) => `Errors: ${errors}, warnings: ${warnings}`, lost: 'the program has ended',
    keys: { '1 2 3 4': 'show or hide spreads, sheets, EPUB, proof', '← →': 'turn the leaf, as the book lies', 'Home End': 'to the beginning, to the end', c: 'to the first page that has changed', l: 'English or Hebrew', '?': 'these keys' },
  },
  he: {
    spreads: 'כפולות', sheets: 'גיליונות', epub: 'EPUB', proof: 'הגהה', help: 'מקשים', language: 'English', close: 'סגירה', previous: 'אחורה', next: 'הלאה',
    built: seconds => `נבנה בתוך ${seconds} שניות`, broken: 'לא נבנה: העמודים הם מן הבנייה הקודמת', page: label => `עמוד ${label}`, blank: 'ריק',
    side: (sheet, isFront, all) => `גיליון ${sheet} מתוך ${all}, ${isFront ? 'חזית' : 'גב'}`, changed: label => `השתנה: עמוד ${label}`,
    count: (errors, warnings) => `שגיאות: ${errors}, אזהרות: ${warnings}`, lost: 'התוכנית הסתיימה',
    keys: { '1 2 3 4': 'הצגה או הסתרה של כפולות, גיליונות, EPUB, הגהה', '← →': 'דפדוף, כפי שהספר מונח', 'Home End': 'אל ההתחלה, אל הסוף', c: 'אל העמוד הראשון שהשתנה', l: 'עברית או אנגלית', '?': 'המקשים האלה' },
  },
};

const $ = selector => document.querySelector(selector);
const paneNames = ['spreads', 'sheets', 'epub', 'proof'];
const at = { spreads: 0, sheets: 0, epub: 0 };
let state = null, shownPages = null, chapters = [], changedPage = -1, freshPages = new Set(), language = localStorage.getItem('language') || (navigator.language.startsWith('he') ? 'he' : 'en');

// The two pages that lie open side by side, from left to right; -1 is none. A half that is read from the other cover turns the other way.
function spreadsOf(pages, isRightToLeft, from, to) {
  const spreads = [];
  for (let first = from - 1; first < to; first += 2) {
    const open = [first >= from ? first : -1, first + 1 < to ? first + 1 : -1];
    spreads.push(isRightToLeft ? open.reverse() : open);
  }
  return spreads;
}

function spreads() {
  if (!shownPages) return [];
  const { pages, isRightToLeft, secondHalf } = shownPages;
  if (secondHalf === undefined) return spreadsOf(pages, isRightToLeft, 0, pages.length);
  return [...spreadsOf(pages, isRightToLeft, 0, secondHalf), ...spreadsOf(pages, !isRightToLeft, secondHalf, pages.length)];
}

function leaf(index) {
  const box = document.createElement('div');
  box.className = 'leaf';
  const page = index >= 0 ? shownPages.pages[index] : null;
  if (page) {
    const image = document.createElement('img');
    image.src = `/page/${index}?${page.hash}`;
    image.alt = words[language].page(page.label);
    image.width = page.width * 4 / 3;
    image.height = page.height * 4 / 3;
    image.style.height = 'auto';
    image.style.width = 'auto';
    image.dataset.page = index;
    if (freshPages.has(index)) image.classList.add('new');
    box.append(image);
  }
  return box;
}

function showLeaves(pane, open, caption) {
  const images = open.map(leaf);
  // The old pages stay until the new ones can be seen: nothing flickers.
  Promise.all(images.flatMap(box => [...box.querySelectorAll('img')]).map(image => image.decode().catch(() => {}))).then(() => {
    if ($(`#${pane} output`).value === caption) $(`#${pane} .spread`).replaceChildren(...images);
  });
  $(`#${pane} output`).value = caption;
}

const show = {
  spreads() {
    const all = spreads();
    if (!all.length) return;
    at.spreads = Math.min(at.spreads, all.length - 1);
    const open = all[at.spreads];
    showLeaves('spreads', open, open.filter(i => i >= 0).map(i => shownPages.pages[i].label).join(' – ') + `  (${at.spreads + 1} / ${all.length})`);
  },
  sheets() {
    if (!shownPages || !shownPages.sides.length) return;
    at.sheets = Math.min(at.sheets, shownPages.sides.length - 1);
    const side = shownPages.sides[at.sheets];
    showLeaves('sheets', [side.left, side.right], words[language].side((at.sheets >> 1) + 1, at.sheets % 2 === 0, shownPages.sides.length / 2));
  },
  async epub() {
    const frame = $('#epub iframe');
    chapters = (await (await fetch('/spine')).json()).chapters;
    if (!chapters.length) return;
    at.epub = Math.min(at.epub, chapters.length - 1);
    const path = '/epub/' + chapters[at.epub], same = frame.dataset.path === path, top = same ? frame.contentWindow.scrollY : 0;
    frame.dataset.path = path;
    $('#epub output').value = `${at.epub + 1} / ${chapters.length}`;
    frame.onload = () => frame.contentWindow.scrollTo(0, top);
    frame.src = path + '#' + state.version;
    if (same) frame.contentWindow.location.reload();
  },
  proof() {
    const frame = $('#proof iframe');
    const top = frame.dataset.version ? frame.contentWindow.scrollY : 0;
    frame.onload = () => frame.contentWindow.scrollTo(0, top);
    frame.dataset.version = state.version;
    frame.src = '/proof/?' + state.version;
  },
};

const isShown = pane => !$('#' + pane).hidden;
const lengthOf = { spreads: () => spreads().length, sheets: () => shownPages ? shownPages.sides.length : 0, epub: () => chapters.length };

function turn(pane, steps) {
  at[pane] = Math.max(0, Math.min(lengthOf[pane]() - 1, at[pane] + steps));
  show[pane]();
}

function toggle(pane) {
  $('#' + pane).hidden = isShown(pane);
  localStorage.setItem('panes', paneNames.filter(isShown).join(' '));
  drawButtons();
  if (isShown(pane) && state) show[pane]();
}

function drawButtons() {
  for (const button of document.querySelectorAll('[data-pane]')) button.setAttribute('aria-pressed', isShown(button.dataset.pane));
}

function drawWords() {
  const w = words[language];
  document.documentElement.lang = language;
  document.documentElement.dir = language === 'he' ? 'rtl' : 'ltr';
  for (const element of document.querySelectorAll('[data-text]')) element.textContent = w[element.dataset.text];
  $('#keys dl').replaceChildren(...Object.entries(w.keys).flatMap(([key, meaning]) => {
    const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
    [dt.textContent, dd.textContent] = [key, meaning];
    return [dt, dd];
  }));
  drawState();
}

function drawState() {
  if (!state) return;
  const w = words[language], count = severity => state.said.filter(d => d.severity === severity).length;
  if (shownPages) document.title = $('#title').textContent = shownPages.title;
  $('#built').textContent = state.pages.length ? w.built((state.milliseconds / 1000).toFixed(2)) : w.broken;
  $('#changed').hidden = changedPage < 0;
  if (changedPage >= 0) $('#changed').textContent = w.changed(shownPages.pages[changedPage].label);
  $('#said').hidden = count('error') === 0;
  $('#count').textContent = w.count(count('error'), count('warning'));
  $('#said ul').replaceChildren(...state.said.filter(d => d.severity === 'error').map(d => {
    const item = document.createElement('li');
    item.textContent = d.line + (d.hint ? '\n    ' + d.hint : '');
    return item;
  }));
}

function goToChange() {
  if (changedPage < 0) return;
  at.spreads = Math.max(0, spreads().findIndex(open => open.includes(changedPage)));
  at.sheets = Math.max(0, shownPages.sides.findIndex(side => side.left === changedPage || side.right === changedPage));
  show.spreads();
  show.sheets();
}

async function refresh() {
  const next = await (await fetch('/state')).json();
  if (state && next.version === state.version) return;
  state = next;
  if (next.pages.length) {
    const before = shownPages && shownPages.pages.map(page => page.hash);
    freshPages = new Set(before ? next.pages.map((page, i) => page.hash === before[i] ? -1 : i).filter(i => i >= 0) : []);
    changedPage = freshPages.size ? Math.min(...freshPages) : -1;
    shownPages = next;
  }
  drawState();
  for (const pane of paneNames.filter(isShown)) show[pane]();
}

document.addEventListener('keydown', event => {
  if (event.ctrlKey || event.altKey || event.metaKey || $('#keys').open) return;
  const forward = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const panes = ['spreads', 'sheets', 'epub'].filter(isShown);
  const own = document.activeElement.closest('.pane')?.id, pane = panes.includes(own) ? own : panes[0];
  if (forward && pane) turn(pane, pane !== 'epub' && shownPages?.isRightToLeft ? -forward : forward);
  else if (event.key === 'Home' && pane) turn(pane, -Infinity);
  else if (event.key === 'End' && pane) turn(pane, Infinity);
  else if ('1234'.includes(event.key)) toggle(paneNames[event.key - 1]);
  else if (event.key === 'c') goToChange();
  else if (event.key === 'l') $('#language').click();
  else if (event.key === '?') $('#help').click();
  else return;
  event.preventDefault();
});

for (const button of document.querySelectorAll('[data-pane]')) button.addEventListener('click', () => toggle(button.dataset.pane));
for (const pane of ['spreads', 'sheets', 'epub']) {
  $(`#${pane} .previous`).addEventListener('click', () => turn(pane, -1));
  $(`#${pane} .next`).addEventListener('click', () => turn(pane, 1));
}
$('#changed').addEventListener('click', goToChange);
$('#help').addEventListener('click', () => $('#keys').showModal());
$('#language').addEventListener('click', () => {
  language = language === 'he' ? 'en' : 'he';
  localStorage.setItem('language', language);
  drawWords();
  for (const pane of ['spreads', 'sheets'].filter(isShown)) show[pane]();
});
for (const pane of paneNames) $('#' + pane).hidden = !(localStorage.getItem('panes') || 'spreads epub').split(' ').includes(pane);
drawButtons();
drawWords();

const events = new EventSource('/events');
events.onmessage = event => event.data !== '0' && refresh();
events.onerror = () => { $('#built').textContent = words[language].lost; };
