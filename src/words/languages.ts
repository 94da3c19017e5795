// All languages besides English, for whatever has room for them: the scripts for pages have one each.
import './de.js';
import './fr.js';
