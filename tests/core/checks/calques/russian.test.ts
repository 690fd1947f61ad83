import { russian } from '../../../../core/checks/calques/russian'
import { describeLexicon } from './examples'

describeLexicon('ru', russian)
