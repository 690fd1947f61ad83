/** Two panels and the hinge between them. */
export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden="true" focusable="false">
      <path d="M3.75 4.5 11 3v18l-7.25-1.5z" fill="currentColor" opacity=".38" />
      <path d="M20.25 4.5 13 3v18l7.25-1.5z" fill="currentColor" />
    </svg>
  )
}
