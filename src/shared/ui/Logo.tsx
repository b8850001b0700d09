/** A pediment on four columns: the portico. Drawn, not an image, so it follows the text colour. */
export function Logo({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" fill="none" aria-hidden>
      <path d="M10 1.6 18.6 6v1.6H1.4V6L10 1.6Z" fill="currentColor" />
      <path
        d="M3.2 9.2h1.9v6.6H3.2zM7.1 9.2H9v6.6H7.1zM11 9.2h1.9v6.6H11zM14.9 9.2h1.9v6.6h-1.9zM1.4 17h17.2v1.6H1.4z"
        fill="currentColor"
      />
    </svg>
  )
}
