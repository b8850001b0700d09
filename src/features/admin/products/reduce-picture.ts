/** More than any screen of the portal shows of a picture. */
const longestSide = 1600
const quality = 0.86

/** The size a picture is reduced to: its proportions kept, never enlarged. */
export const reducedSize = (width: number, height: number): { width: number; height: number } => {
  const part = Math.min(1, longestSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * part)), height: Math.max(1, Math.round(height * part)) }
}

/** Pictures from a camera are made small before they travel. What cannot be read is left for the backend to judge. */
export async function reducePicture(file: File, maxBytes: number): Promise<File> {
  const bitmap = await createImageBitmap(file).catch(() => null)
  if (!bitmap) return file
  const { width, height } = reducedSize(bitmap.width, bitmap.height)
  if (width === bitmap.width && file.size <= maxBytes) return file
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height)
  bitmap.close()
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  return blob ? new File([blob], file.name.replace(/\.[^.]*$/u, '.jpg'), { type: 'image/jpeg' }) : file
}
