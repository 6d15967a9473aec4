// The form of a visit. All that is typed, chosen and photographed goes into the outbox of this device at once; sending it is the outbox's work.
'use strict';

(() => {
  const { outbox, keptPages, keptForm, visitPhotos } = govConsole;
  const form = document.querySelector('form[data-visit-account]');
  if (!form) return;

  const text = form.dataset;
  const [status, wrongList] = [document.querySelector('[data-visit-status]'), document.querySelector('[data-visit-wrong]')];
  const [again, send] = [document.querySelector('[data-visit-again]'), document.querySelector('[data-visit-send]')];
  const pause = 300;
  let entry = null;
  let timer = null;
  let saving = Promise.resolve();

  const newEntry = () => ({
    key: outbox.newKey(), account: text.visitAccount, kind: 'visit', subject: text.subject, title: text.title, page: location.pathname,
    url: form.action, state: 'typing', fields: [], photos: [], wrong: [],
  });
  const fields = () => [...new FormData(form)].filter(([, value]) => typeof value === 'string');

  const clock = at => new Intl.DateTimeFormat('zh-CN', { hour: '2-digit', minute: '2-digit' }).format(at);
  const say = key => {
    status.textContent = (text[key] ?? '').replace('{0}', clock(entry?.savedAt ?? Date.now()));
    status.dataset.state = key;
  };

  const showWrong = wrong => keptForm.showWrong(form, wrongList, wrong, text.wrongHeading);

  const isOpen = () => !entry || entry.state !== 'waiting';
  const show = () => {
    form.querySelector('[data-visit-body]').disabled = !isOpen();
    again.hidden = send.hidden = isOpen();
    form.querySelector('[type=submit]').hidden = !isOpen();
    for (const place of form.querySelectorAll('[data-photos-of]')) {
      visitPhotos.show(place, entry?.photos.filter(photo => photo.field === place.dataset.photosOf) ?? [], text.remove, drop);
    }
  };

  // One after the other, so that an older state of the form never comes to lie over a newer one.
  const save = change => saving = saving.then(async () => {
    entry = { ...entry ?? newEntry(), ...change?.(entry ?? newEntry()), fields: fields(), savedAt: Date.now() };
    await outbox.keep(entry);
    say(entry.state === 'waiting' ? 'waiting' : 'kept');
  }).catch(() => say('notKept'));
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => save(before => ({ state: 'typing', wrong: before.wrong })), pause);
  };

  async function drop(photo) {
    await save(before => ({ photos: before.photos.filter(one => one.id !== photo.id), state: 'typing' }));
    show();
  }

  const restore = values => {
    for (const control of form.elements) {
      if (!control.name || ['file', 'hidden', 'submit'].includes(control.type)) continue;
      const found = values.filter(([name]) => name === control.name).map(([, value]) => value);
      if (['radio', 'checkbox'].includes(control.type)) control.checked = found.includes(control.value);
      else if (found.length > 0) control.value = found[0];
    }
  };

  const take = async input => {
    const [field, files] = [input.name, [...input.files]];
    input.value = '';
    const room = Number(text.mostPhotos) - (entry?.photos.filter(photo => photo.field === field).length ?? 0);
    for (const file of files.slice(0, Math.max(0, room))) {
      try {
        const small = await visitPhotos.shrink(file);
        await save(before => ({ photos: [...before.photos, { id: outbox.newKey(), field, ...small }], state: 'typing' }));
      } catch {
        showWrong([{ field, message: text.notAPicture }]);
      }
    }
    show();
  };

  // What follows from an answer is filled in, and can be changed.
  const follow = control => {
    const part = control.closest('[data-element]');
    if (!part || !control.name.startsWith('Item.')) return;
    const rows = [...part.querySelectorAll('[data-required]')].map(row => row.querySelector('input:checked')?.value);
    const state = rows.includes('No') ? 'Failed' : rows.every(Boolean) ? 'Passed' : null;
    const chosen = state && part.querySelector(`input[name^="State."][value=${state}]`);
    if (chosen) chosen.checked = true;
  };

  form.addEventListener('change', event => {
    if (event.target.type === 'file') return take(event.target);
    follow(event.target);
    saveSoon();
  });
  form.addEventListener('input', event => { if (event.target.type !== 'file') saveSoon(); });
  form.addEventListener('click', event => {
    const all = event.target.closest('[data-all-met]');
    if (all) {
      for (const choice of all.closest('[data-element]').querySelectorAll('input[value=Yes], input[name^="State."][value=Passed]')) choice.checked = true;
      saveSoon();
    }
    if (event.target.closest('[data-locate]')) {
      govConsole.locate(form.elements.Latitude, form.elements.Longitude).then(saveSoon, () => say('noPlace'));
    }
  });

  form.addEventListener('submit', async event => {
    event.preventDefault();
    delete form.dataset.sent;
    clearTimeout(timer);
    showWrong([]);
    await save(() => ({ state: 'waiting', wrong: [] }));
    show();
    await outbox.flush();
  });
  again.addEventListener('click', async () => {
    form.querySelector('[data-visit-body]').disabled = false;
    await save(() => ({ state: 'typing' }));
    show();
  });
  send.addEventListener('click', () => outbox.flush());

  addEventListener('outbox-sent', event => {
    if (event.detail.entry.key === entry?.key) location.assign(event.detail.url);
  });
  addEventListener('outbox-offline', () => { if (!isOpen()) say('waiting'); });
  addEventListener('outbox-signed-out', () => {
    if (isOpen()) return;
    say('signedOut');
    keptForm.offerSignIn(status, text.signIn, location.pathname);
  });
  addEventListener('outbox-changed', async () => {
    const now = entry && await outbox.find(text.visitAccount, 'visit', text.subject);
    if (!now || now.state !== 'refused' || entry.state === 'refused') return;
    entry = now;
    show();
    say('refused');
    showWrong(now.wrong);
  });

  (async () => {
    entry = await outbox.find(text.visitAccount, 'visit', text.subject) ?? null;
    if (entry) {
      restore(entry.fields);
      say(entry.state === 'typing' ? 'kept' : entry.state);
      if (entry.state === 'refused') showWrong(entry.wrong);
    }
    show();
    form.dataset.ready = '';
    if (await keptPages.keep(location.pathname, text.visitAccount).catch(() => false)) form.dataset.offline = '';
  })();
})();
