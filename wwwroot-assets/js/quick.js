// The short form of a case. What is typed stays on the page until the button is pressed; then it lies sealed in the outbox of this device
// until the server has acknowledged it, and the form is free for the next.
'use strict';

(() => {
  const { outbox, keptPages, keptForm } = govConsole;
  const form = document.querySelector('form[data-quick]');
  if (!form) return;

  const text = form.dataset;
  const account = text.keptFor;
  // The form also stands in for the home page where that does not come.
  const here = new URL(form.action).pathname;
  const [status, wrongList] = [document.querySelector('[data-quick-status]'), document.querySelector('[data-quick-wrong]')];
  const [items, search, more] = [form.querySelector('[data-quick-items]'), form.querySelector('[data-quick-search]'), form.querySelector('[data-quick-more]')];
  const materials = form.querySelector('[data-quick-materials]');
  const shown = 6;
  let entry = null;
  let isAll = false;

  const mask = number => number.length <= 7 ? '*'.repeat(number.length) : number.slice(0, 3) + '*'.repeat(number.length - 7) + number.slice(-4);
  const chosen = () => form.querySelector('input[name=ItemId]:checked');

  const say = (key, number, url) => {
    status.textContent = (text[key] ?? '').replace('{0}', number ?? '');
    status.dataset.state = key;
    if (url) status.append(' ', Object.assign(document.createElement('a'), { href: url, target: '_top', textContent: text.open }));
  };

  const narrow = () => {
    const wanted = search.value.trim().toLowerCase();
    let left = wanted || isAll ? Infinity : shown;
    for (const row of items.children) {
      const isFit = row.textContent.toLowerCase().includes(wanted);
      row.hidden = !row.querySelector(':checked') && (!isFit || left-- <= 0);
    }
    more.hidden = isAll || wanted !== '' || items.children.length <= shown;
  };

  const tick = (material, isTaken) => {
    const label = Object.assign(document.createElement('label'), { className: 'tick' });
    const box = Object.assign(document.createElement('input'), { type: 'checkbox', name: 'Materials', value: material, checked: isTaken });
    label.append(box, ' ', Object.assign(document.createElement('span'), { lang: 'zh-Hans', textContent: material }));
    return label;
  };

  // What follows from the item: who may ask for it, and what is brought with it.
  const follow = (taken = []) => {
    const item = chosen();
    materials.closest('section').hidden = !item || item.dataset.materials === '[]';
    materials.replaceChildren(...(item ? JSON.parse(item.dataset.materials) : []).map(name => tick(name, taken.includes(name))));
    const kinds = item?.dataset.kinds ?? 'Both';
    form.querySelector('[data-quick-kind]').hidden = kinds !== 'Both';
    if (kinds !== 'Both') form.elements.Kind.value = kinds;
    narrow();
    followKind();
  };
  const followKind = () => {
    const isLegal = form.elements.Kind.value === 'Legal';
    for (const part of form.querySelectorAll('[data-for-kind]')) part.hidden = (part.dataset.forKind === 'Legal') !== isLegal;
    form.querySelector('[data-quick-address]').hidden = form.elements.Delivery.value !== 'Post';
  };

  const late = form.querySelector('[data-quick-late]');
  const showWrong = (wrong = []) => {
    late.hidden = !wrong.some(({ field }) => field === 'LateReason') && !form.elements.LateReason.value;
    keptForm.showWrong(form, wrongList, wrong);
  };

  const clear = () => {
    entry = null;
    form.reset();
    [search.value, isAll] = ['', false];
    showWrong();
    follow();
    if (location.hash) history.replaceState(null, '', location.pathname);
  };

  // One that was refused, or waits, is mended here.
  const restore = async () => {
    if (!location.hash) return;
    // What tells who somebody is opens for whoever is signed in, not for whoever holds the device.
    const who = await outbox.session().catch(() => null);
    if (who?.account !== account) return say('closed');
    const found = await outbox.find(account, 'case', location.hash.slice(1));
    if (!found) return;
    form.reset();
    entry = found;
    const value = name => found.fields.find(([key]) => key === name)?.[1] ?? '';
    for (const control of form.elements) {
      if (['radio', 'checkbox'].includes(control.type)) control.checked = found.fields.some(([name, one]) => name === control.name && one === control.value);
      else if (control.name) control.value = value(control.name);
    }
    follow(found.fields.filter(([name]) => name === 'Materials').map(([, one]) => one));
    if (found.state === 'waiting') await outbox.keep(entry = { ...found, state: 'typing' });
    say(found.state === 'refused' ? 'refused' : 'mending');
    showWrong(found.wrong);
  };

  const missing = () => [['ItemId', chosen()?.value], ...['Applicant', 'Number', 'Phone'].map(name => [name, form.elements[name].value.trim()])]
    .filter(([, value]) => !value).map(([field]) => ({ field, message: text[`missing${field}`] }));

  form.addEventListener('change', event => {
    if (event.target.name === 'ItemId') follow();
    if (['Kind', 'Delivery'].includes(event.target.name)) followKind();
  });
  search.addEventListener('input', narrow);
  more.addEventListener('click', () => { isAll = true; narrow(); });
  form.querySelector('[data-quick-all]').addEventListener('click', () => { for (const box of materials.querySelectorAll('input')) box.checked = true; });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    // What keeps other forms from being sent twice does not concern one that stays.
    delete form.dataset.sent;
    const wrong = missing();
    if (wrong.length > 0) return showWrong(wrong);
    showWrong();
    const fields = [...new FormData(form)].filter(([, value]) => value !== '');
    const value = name => fields.find(([key]) => key === name)?.[1] ?? '';
    const key = entry?.key ?? outbox.newKey();
    const name = value('Applicant').trim();
    const kept = {
      key, account, kind: 'case', subject: key, page: `${here}#${key}`, url: form.action, state: 'waiting', sealed: true, photos: [], wrong: [],
      title: `${chosen().dataset.name} · ${name.slice(0, 1)}** · ${mask(value('Number').replace(/\s/g, ''))}`,
      takenAt: entry?.takenAt ?? Date.now(), fields,
    };
    try {
      await outbox.keep(kept);
    } catch {
      return say('notKept');
    }
    clear();
    say('waiting');
    scrollTo(0, 0);
    await outbox.flush();
  });

  addEventListener('outbox-sent', event => {
    if (event.detail.entry.kind === 'case') say('logged', event.detail.number, event.detail.url);
  });
  addEventListener('outbox-offline', () => say('waiting'));
  addEventListener('outbox-signed-out', () => {
    say('signedOut');
    keptForm.offerSignIn(status, text.signIn, here);
  });
  addEventListener('outbox-refused', event => {
    if (event.detail.kind !== 'case') return;
    // Whoever is typing the next one is not disturbed; the list says what is to be mended.
    if (chosen() || form.elements.Applicant.value) return say('refused');
    location.hash = event.detail.subject;
  });
  addEventListener('hashchange', restore);

  (async () => {
    if (!outbox.isSealable) {
      form.querySelector('[data-quick-body]').disabled = true;
      return say('notSafe');
    }
    follow();
    await restore();
    form.dataset.ready = '';
    if (await keptPages.keep(here, account).catch(() => false)) form.dataset.offline = '';
  })();
})();
