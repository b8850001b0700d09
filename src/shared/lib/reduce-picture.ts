/** Sharp enough to judge a scratch, small enough to travel from a phone in a warehouse. */
export const longestSide = 2_000
const quality = 0.85
const largeBytes = 1_200_000
const pictures = ['image/jpeg', 'image/png', 'image/webp']

/** The size a picture is drawn in: as it is, or with its longer side as long as allowed. */
export const reducedSize = (width: number, height: number): { width: number; height: number } => {
  const scale = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A large picture made smaller in the browser, as JPEG; any other file, and what cannot be read, as it is. */
export async function reducePicture(file: File): Promise<File> {
  if (!pictures.includes(file.type) || file.size < largeBytes || typeof createImageBitmap !== 'function') return file
  try {
    const bitmap = await createImageBitmap(file)
    const { width, height } = reducedSize(bitmap.width, bitmap.height)
    const canvas = new OffscreenCanvas(width, height)
    const context = canvas.getContext('2d')
    if (!context) return file
    // What is see-through would become black.
    context.fillStyle = 'white'
    context.fillRect(0, 0, width, height)
    context.drawImage(bitmap, 0, 0, width, height)
    bitmap.close()
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (blob.size >= file.size) return file
    return new File([blob], `${file.name.replace(/\.[^.]+$/, '')}.jpg`, { type: 'image/jpeg' })
  } catch {
    return file
  }
}
