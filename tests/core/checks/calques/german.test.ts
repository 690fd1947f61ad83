import { german } from '../../../../core/checks/calques/german'
import { describeLexicon } from './examples'

describeLexicon('de', german)
