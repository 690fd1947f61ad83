// The few globals beyond the language itself that every platform has and core uses: the browser, its workers, Node
// and Electron. The types of `dom` and `node` stay out of core.

interface TextDecoder {
  decode(bytes: Uint8Array): string
}

declare const TextDecoder: {
  new (label: 'utf-8', options: { readonly fatal: boolean; readonly ignoreBOM: boolean }): TextDecoder
}

interface TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>
}

declare const TextEncoder: { new (): TextEncoder }

declare function atob(data: string): string

declare function btoa(data: string): string
