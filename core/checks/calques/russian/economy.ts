import { calques } from '../entry'
import { broken } from '../weight'

/** Money, firms and work. */
export const economy = calques([
  [
    'literal',
    'физические|физических|физическое|физического|физическим лица|лиц|лицо|лицам',
    'physical|natural persons|faces',
    'individuals',
    'Налог платят [физические лица]. | The tax is paid by [physical persons]. => The tax is paid by individuals.',
    'Вклады физических лиц растут. | Deposits of individuals are growing.',
    broken,
  ],
  [
    'literal',
    'юридические|юридических|юридическое|юридического|юридическим лица|лиц|лицо|лицам',
    'juridical|legal|juristic persons|faces',
    'legal entities',
    'Налог платят [юридические лица]. | The tax is paid by [legal faces]. => The tax is paid by legal entities.',
    'Счета юридических лиц закрыты. | The accounts of legal entities are closed.',
  ],
  [
    'literal',
    'средства|средств|средствах|средствам массовой информации',
    'means of the? mass information|media|communication',
    'media',
    'Это пишут [средства массовой информации]. | This is what the [means of mass information] write. => This is what the media write.',
    'Средства массовой информации молчат. | The media are silent.',
    broken,
  ],
  [
    'preposition',
    'на сумму',
    'on|for|in|to a|the? sum|amount of',
    'worth',
    'Украли товар [на сумму] 90 рублей. | Goods [for the sum of] 90 roubles were stolen. => Goods worth 90 roubles were stolen.',
    'Украли товар на сумму 80 рублей. | Goods worth 80 roubles were stolen.',
  ],
  [
    'literal',
    'в размере',
    'in the? size|amount|extent of',
    'of',
    'Он получил штраф [в размере] 70 рублей. | He got a fine [in the size of] 70 roubles. => He got a fine of 70 roubles.',
    'Она получила штраф в размере 60 рублей. | She got a fine of 60 roubles.',
  ],
  [
    'literal',
    'рабочие|рабочих|рабочим места|мест|местам',
    'working|work +place|+workplace',
    '+job',
    'Завод создаст [рабочие места]. | The plant will create [working places]. => The plant will create jobs.',
    'Рабочих мест мало. | There are few jobs.',
    broken,
  ],
  [
    'literal',
    'железная|железной|железную дорога|дороги|дорогу|дороге',
    'iron +road|+way',
    '+railway',
    '[Железная дорога] закрыта. | The [iron road] is closed. => The railway is closed.',
    'Железную дорогу открыли. | The railway was opened.',
    broken,
  ],
])
