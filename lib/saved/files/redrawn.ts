/**
 * A picture drawn anew in a format that every reading system shows: drawings as PNG, photographs as JPEG.
 * @returns null where the browser cannot show it
 */
export async function redrawn(picture: Blob): Promise<Blob | null> {
  const address = URL.createObjectURL(picture);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth;
    canvas.height = image.naturalHeight;
    const context = canvas.getContext('2d');
    if (context === null || canvas.width * canvas.height === 0) return null;
    // What can be seen through would be black as JPEG.
    context.fillStyle = '#fff';
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0);
    const type = /svg|icon/.test(picture.type) ? 'image/png' : 'image/jpeg';
    return await new Promise((resolve) => canvas.toBlob(resolve, type, 0.9));
  } finally {
    URL.revokeObjectURL(address);
  }
}
