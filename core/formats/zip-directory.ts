import { fail, type Result, succeed } from '../problem'

/** One entry of a container, with offsets into its bytes. */
export interface ZipEntry {
  /** 0 stored, 8 deflated. */
  readonly method: 0 | 8
  readonly checksum: number
  /** Bytes in the container and unpacked. */
  readonly packed: number
  readonly size: number
  readonly time: number
  readonly date: number
  /** Where its header begins, where its data begins, and where the next entry or the directory begins. */
  readonly local: number
  readonly data: number
  readonly end: number
  /** Its record in the directory. */
  readonly record: Uint8Array
}

const most = 10_000
/** Unpacked bytes that all entries together may claim. */
const largest = 2_000_000_000
/** Deflate cannot do better. */
const possibleRatio = 1032

interface Directory {
  readonly entries: ReadonlyMap<string, ZipEntry>
  readonly directory: number
}

/** Reads a container's directory and compares it with the headers it points to (APPNOTE 6.3.10). */
export function readDirectory(bytes: Uint8Array, name: string): Result<Directory> {
  const damaged = (at: number) => fail('file-damaged', { name, place: `byte ${at}` })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return damaged(bytes.length)
  const count = view.getUint16(end + 10, true)
  const size = view.getUint32(end + 12, true)
  const directory = view.getUint32(end + 16, true)
  if (count > most) return fail('file-unsafe', { name, place: `byte ${end}` })
  if (view.getUint16(end + 8, true) !== count || directory + size > end) return damaged(end)
  const found: { label: string; entry: Omit<ZipEntry, 'end'> }[] = []
  let at = directory
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return damaged(at)
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
    if (at + length > end) return damaged(at)
    const label = labelOf(bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)))
    if (!isInside(label)) return fail('file-unsafe', { name, place: shown(label) })
    if (view.getUint16(at + 8, true) & 1) return fail('file-encrypted', { name })
    const entry = readEntryAt(view, bytes.subarray(at, at + length), at, directory)
    if (entry === null) return fail('file-damaged', { name, place: shown(label) })
    found.push({ label, entry })
    at += length
  }
  const labels = new Set(found.map(({ label }) => label.toLowerCase()))
  if (labels.size < found.length) return fail('file-unsafe', { name, place: twice(found.map(({ label }) => label)) })
  if (found.reduce((sum, { entry }) => sum + entry.size, 0) > largest)
    return fail('file-too-large', { name, megabytes: largest / 1_000_000 })
  const entries = new Map<string, ZipEntry>()
  const starts = found.map(({ entry }) => entry.local).sort((a, b) => a - b)
  const next = new Map(starts.map((start, index) => [start, starts[index + 1] ?? directory]))
  for (const { label, entry } of found) {
    const entryEnd = next.get(entry.local) ?? directory
    if (entry.data + entry.packed > entryEnd || entry.size > entry.packed * possibleRatio + 64)
      return fail('file-unsafe', { name, place: shown(label) })
    if (!sameLabel(bytes, view, entry.local, entry.record)) return fail('file-damaged', { name, place: shown(label) })
    entries.set(label, { ...entry, end: entryEnd })
  }
  return succeed({ entries, directory })
}

/** Offset of the record that ends a container, behind which only its comment may stand. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1)
    if (view.getUint32(at, true) === 0x06054b50 && at + 22 + view.getUint16(at + 20, true) === view.byteLength)
      return at
  return null
}

function readEntryAt(view: DataView, record: Uint8Array, at: number, directory: number): Omit<ZipEntry, 'end'> | null {
  const method = view.getUint16(at + 10, true)
  const local = view.getUint32(at + 42, true)
  if ((method !== 0 && method !== 8) || local + 30 > directory || view.getUint32(local, true) !== 0x04034b50)
    return null
  const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true)
  const packed = view.getUint32(at + 20, true)
  const size = view.getUint32(at + 24, true)
  if (data + packed > directory || view.getUint16(local + 8, true) !== method || (method === 0 && packed !== size))
    return null
  return {
    method,
    checksum: view.getUint32(at + 16, true),
    packed,
    size,
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
    local,
    data,
    record,
  }
}

function sameLabel(bytes: Uint8Array, view: DataView, local: number, record: Uint8Array): boolean {
  const length = view.getUint16(local + 26, true)
  const label = record.subarray(46)
  if ((record[28] ?? 0) + (record[29] ?? 0) * 256 !== length) return false
  for (let index = 0; index < length; index += 1) if (bytes[local + 30 + index] !== label[index]) return false
  return true
}

function labelOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return String.fromCharCode(...bytes)
  }
}

/** Whether a name stays inside the folder it would be unpacked in, on every system. */
const isInside = (label: string): boolean =>
  label !== '' && !/^\/|^[a-z]:|\\|\p{Cc}/iu.test(label) && !label.split('/').includes('..')

const shown = (label: string): string => label.replace(/\p{Cc}/gu, '\ufffd').slice(0, 200)

function twice(labels: readonly string[]): string {
  const lower = labels.map((label) => label.toLowerCase())
  return shown(labels.find((_, index) => lower.indexOf(lower[index] ?? '') < index) ?? '')
}
