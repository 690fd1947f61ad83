import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../../core/text/language'

const samples = {
  en: 'The council decided on Tuesday to close the old bridge, which no longer bears the weight of the buses.',
  es: 'El ayuntamiento decidió el martes cerrar el puente viejo, que ya no soporta el peso de los autobuses.',
  fr: 'La mairie a décidé mardi de fermer le vieux pont, qui ne supporte plus le poids des autobus.',
  pt: 'A câmara decidiu na terça-feira fechar a ponte velha, que já não suporta o peso dos autocarros.',
  it: 'Il comune ha deciso martedì di chiudere il vecchio ponte, che non regge più il peso degli autobus.',
  de: 'Der Stadtrat beschloss am Dienstag, die alte Brücke zu schließen, die das Gewicht der Busse nicht mehr trägt.',
  nl: 'De gemeenteraad besloot dinsdag de oude brug te sluiten, die het gewicht van de bussen niet meer draagt.',
  ro: 'Consiliul a hotărât marți să închidă podul vechi, care nu mai suportă greutatea autobuzelor.',
  uk: 'Міська рада вирішила у вівторок закрити старий міст, який більше не витримує ваги автобусів.',
  ru: 'Городской совет решил во вторник закрыть старый мост, который больше не выдерживает веса автобусов.',
  bg: 'Общинският съвет реши във вторник да затвори стария мост, който вече не издържа тежестта на автобусите.',
  el: 'Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα.',
  zh: '市议会周二决定关闭旧桥，因为它已无法承受公共汽车的重量。',
  ja: '市議会は火曜日、バスの重さに耐えられなくなった古い橋を閉鎖することを決めた。',
  ko: '시의회는 화요일에 버스의 무게를 견디지 못하는 오래된 다리를 폐쇄하기로 결정했다.',
  ar: '\u0642\u0631\u0631 \u0627\u0644\u0645\u062c\u0644\u0633 \u0627\u0644\u0628\u0644\u062f\u064a \u0625\u063a\u0644\u0627\u0642 \u0627\u0644\u062c\u0633\u0631 \u0627\u0644\u0642\u062f\u064a\u0645',
  he: '\u05d4\u05e2\u05d9\u05e8\u05d9\u05d9\u05d4 \u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 \u05dc\u05e1\u05d2\u05d5\u05e8 \u05d0\u05ea \u05d4\u05d2\u05e9\u05e8',
}

describe('detecting languages', () => {
  test.each(Object.entries(samples))('%s', (language, text) => {
    expect(detectLanguage(text).language).toBe(language)
    expect(detectLanguage(`${text}\n\n`.repeat(30)).language).toBe(language)
  })

  test('a script of its own is certain', () => {
    expect(detectLanguage(samples.ja)).toEqual({ language: 'ja', confidence: 1 })
  })

  test('a foreign beginning does not decide', () => {
    expect(detectLanguage(`${samples.fr}\n\n${`${samples.es} `.repeat(20)}`).language).toBe('es')
  })

  test('names of another script do not decide', () => {
    expect(detectLanguage(`${samples.es} (\u5317\u4eac, \u041c\u043e\u0441\u043a\u0432\u0430)`).language).toBe('es')
  })

  test('what cannot be told is und', () => {
    for (const text of ['', '12.5 % (2024)', 'OK', '***', '\ud83c\udf0d'])
      expect(detectLanguage(text)).toEqual({ language: 'und', confidence: 0 })
  })
})
