import jsQR from 'jsqr';

/** Sides of the picture that are looked at, in turn: a small code needs detail, a large one is found sooner without. */
const sides = [1600, 2800, 800];

/** What the QR code in a photo says, read on this device; nothing when none is found, or the file is no picture. */
export async function readQr(photo: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(photo).catch(() => undefined);
  if (!picture) return undefined;
  for (const side of sides) {
    const found = lookAt(picture, Math.min(1, side / Math.max(picture.width, picture.height)));
    if (found) return found;
  }
  return undefined;
}

function lookAt(picture: ImageBitmap, scale: number): string | undefined {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) return undefined;
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
  return jsQR(data, width, height, { inversionAttempts: 'dontInvert' })?.data;
}
