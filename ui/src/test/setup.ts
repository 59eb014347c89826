import { setLanguage } from '../words';

setLanguage('en');
