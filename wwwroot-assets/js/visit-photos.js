// Photos of a visit: made small on the telephone before they are kept, shown, and taken away again.
'use strict';

(() => {
  const longest = 1600;
  const quality = 0.82;

  const draw = async (blob, edge) => {
    const picture = await createImageBitmap(blob, { imageOrientation: 'from-image' });
    const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [Math.max(1, Math.round(picture.width * scale)), Math.max(1, Math.round(picture.height * scale))];
    const context = canvas.getContext('2d');
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    return canvas;
  };

  window.govConsole.visitPhotos = {
    // A JPEG of at most 1,600 pixels a side, whatever it was.
    async shrink(file) {
      const canvas = await draw(file, longest);
      const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg', quality));
      return { blob, name: `${file.name.replace(/\.[^.]*$/, '') || 'photo'}.jpg` };
    },
    async show(place, photos, removeText, remove) {
      const shown = await Promise.all(photos.map(async photo => {
        const [item, button, canvas] = [document.createElement('li'), document.createElement('button'), await draw(photo.blob, 160)];
        canvas.setAttribute('role', 'img');
        canvas.setAttribute('aria-label', photo.name);
        [button.type, button.className, button.textContent] = ['button', 'link', removeText];
        button.addEventListener('click', () => remove(photo));
        item.append(canvas, button);
        return item;
      }));
      place.replaceChildren(...shown);
    },
  };
})();
