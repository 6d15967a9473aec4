// @ and the beginning of a name in a text: colleagues are offered below it, for the keyboard and for a thumb. The text belongs to whoever
// types; nothing is written into it but the name that they choose.
'use strict';

(() => {
  const pause = 200;
  // From the last @ to the caret, without a space or a mark of punctuation.
  const beginning = /[@＠]([^\s@＠,.;:!?()，。；：！？、（）]{1,20})$/;

  const attach = (text, list, told, dotnet) => {
    let asked = null;
    let timer = null;
    let composing = false;
    let found = [];
    let active = -1;

    const close = () => {
      clearTimeout(timer);
      [asked, found, active] = [null, [], -1];
      list.hidden = true;
      list.replaceChildren();
      told.textContent = '';
      for (const name of ['role', 'aria-expanded', 'aria-haspopup', 'aria-controls', 'aria-activedescendant', 'aria-autocomplete']) text.removeAttribute(name);
    };

    const mark = at => {
      active = at;
      [...list.children].forEach((option, index) => option.setAttribute('aria-selected', String(index === at)));
      text.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    };

    const choose = person => {
      const token = before().match(beginning);
      // A word that an input method is still composing is finished first.
      if (composing) text.blur();
      text.focus();
      if (token) text.setRangeText(`@${person.name} `, token.index, token.index + token[0].length, 'end');
      close();
      govConsole.drafts.remember(text);
      dotnet.invokeMethodAsync('Choose', person.id).catch(() => {});
      text.dispatchEvent(new Event('change', { bubbles: true }));
    };

    const option = (person, at) => {
      const item = document.createElement('li');
      [item.id, item.role] = [`${list.id}-${at}`, 'option'];
      const name = document.createElement('strong');
      name.textContent = person.name;
      const where = document.createElement('span');
      [where.className, where.textContent] = ['hint', person.where];
      item.append(name, ' ', where);
      // The text keeps the keyboard, and on a phone its keys.
      item.addEventListener('pointerdown', event => event.preventDefault());
      item.addEventListener('click', () => choose(person));
      return item;
    };

    const open = people => {
      found = people;
      list.replaceChildren(...people.map(option));
      list.hidden = false;
      text.setAttribute('role', 'combobox');
      text.setAttribute('aria-autocomplete', 'list');
      text.setAttribute('aria-haspopup', 'listbox');
      text.setAttribute('aria-controls', list.id);
      text.setAttribute('aria-expanded', 'true');
      mark(0);
    };

    const before = () => text.value.slice(0, text.selectionStart);

    const look = () => {
      const wanted = text.selectionStart === text.selectionEnd ? before().match(beginning)?.[1] : undefined;
      if (wanted === undefined) return close();
      if (wanted === asked) return undefined;
      asked = wanted;
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const people = await dotnet.invokeMethodAsync('FindAsync', wanted).catch(() => null);
        if (asked !== wanted) return;
        if (people?.length) open(people);
        else {
          close();
          asked = wanted;
          if (people) told.textContent = told.dataset.none;
        }
      }, pause);
      return undefined;
    };

    text.addEventListener('input', look);
    text.addEventListener('click', look);
    text.addEventListener('blur', close);
    text.addEventListener('compositionstart', () => { composing = true; });
    text.addEventListener('compositionend', () => {
      composing = false;
      look();
    });
    text.addEventListener('keydown', event => {
      if (list.hidden || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === 'ArrowDown') mark((active + 1) % found.length);
      else if (event.key === 'ArrowUp') mark((active + found.length - 1) % found.length);
      else if (event.key === 'Enter') choose(found[active]);
      else if (event.key === 'Escape') {
        const wanted = asked;
        close();
        asked = wanted;
      } else return;
      event.preventDefault();
      event.stopPropagation();
    });
  };

  window.govConsole.mentions = { attach };
})();
