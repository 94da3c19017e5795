import type {TableWords} from './table-words.js';

/** What tables in French have. */
export const FRENCH: TableWords = {
  columns: {
    every: {
      id: 'identifiant',
      note: 'note, notes, remarque, remarques, commentaire, commentaires, observation, observations',
      'evidence.section': 'section, rubrique, intertitre, chapitre',
      'evidence.paragraph': 'paragraphe, alinéa',
      'evidence.quote': "citation, extrait, passage, texte de l'article",
      'evidence.creditedTo': "source, sources, selon, d'après",
      'evidence.derived': 'calculé, calculée, déduit, déduite',
      'party.code': 'code, code pays, code iso',
    },
    casualties: {
      party: 'pays, nation, camp, partie, côté, belligérant',
      conflict: 'conflit, guerre, bataille, attaque',
      group: 'groupe, catégorie, qui',
      outcome: 'sort, issue, devenir, conséquence',
      asOf: 'date, au, à la date du, en date du, arrêté au',
      year: 'année',
      count: 'nombre, chiffre, bilan, total, personnes, pertes, victimes, valeur',
    },
    spending: {
      party: 'pays, état, nation, camp, partie',
      time: 'année, années, période, date, exercice',
      amount:
        'montant, dépenses, dépense, dépenses militaires, dépenses de défense, budget, budget militaire, ' +
        'budget de la défense, budget de défense, somme, total, valeur',
      'amount.low': 'minimum, borne basse, estimation basse',
      'amount.high': 'maximum, borne haute, estimation haute',
      'amount.currency': 'devise, monnaie',
      'amount.prices': 'prix, base de prix',
    },
    suppliers: {
      recipient: 'destinataire, bénéficiaire, importateur, acheteur, pays importateur, pays destinataire, client, pays',
      supplier: 'fournisseur, exportateur, vendeur, pays exportateur, pays fournisseur',
      share: 'part, part en %, part en pourcentage, pourcentage, pour cent, proportion, valeur',
      'share.low': 'minimum, borne basse',
      'share.high': 'maximum, borne haute',
      period: 'période, année, années, date',
      of: 'part de, part des, de quoi',
      leading: 'principal, principal fournisseur, premier fournisseur',
    },
    dates: {
      time: 'date, dates, période, année, quand, début, date de début',
      month: 'mois',
      day: 'jour',
      end: 'fin, date de fin',
      event: 'événement, évènement, fait, quoi, titre, description',
      kind: 'type, genre, nature, sorte, catégorie, thème',
      planned: 'prévu, prévue, planifié, planifiée, à venir',
    },
  },
  groups: {
    military: 'militaire, militaires, soldat, soldats, combattant, combattants, troupes, armée, forces armées',
    civilians: 'civil, civils, civile, civiles, population civile',
    all: 'tous, toutes, tous confondus, ensemble, les deux, civils et militaires, militaires et civils',
  },
  outcomes: {
    killed: 'tué, tués, tuée, tuées, mort, morts, morte, mortes, décès, décédé, décédés, décédée, décédées',
    missing: 'disparu, disparus, disparue, disparues, porté disparu, portés disparus',
    wounded: 'blessé, blessés, blessée, blessées',
    captured:
      'prisonnier, prisonniers, prisonnière, prisonnières, capturé, capturés, capturée, capturées, fait prisonnier, ' +
      'faits prisonniers, prisonniers de guerre, détenu, détenus',
  },
  joints: 'et|ou|et/ou',
  bounds: {low: 'borne basse', high: 'borne haute'},
  fillers: 'et, ou, de, des, nombre, total, personnes',
  yes: 'oui, o, vrai',
  no: 'non, faux',
  missing:
    'n\\. ?[cdr]\\.|n\\.?/?[cdr]\\.?|non (?:précisée?s?|communiquée?s?|disponibles?|connue?s?|indiquée?s?|renseignée?s?|fournie?s?)|inconnue?s?|' +
    'pas de données',
  current: '(?:(?:à|aux|en) )?(?:prix|euros|dollars) courants|courants?',
  constant:
    '(?:(?:à|aux|en) )?(?:prix|euros|dollars)(?: constants?)?(?: de)? (\\d{4})|constants? (?:de )?\\(?(\\d{4})\\)?',
  range: {between: 'entre', from: 'de', and: 'et', to: 'à'},
  percent: 'pour cent|pour-cent',
  dates: {
    months: {fevrier: 2, aout: 8, decembre: 12},
    english: [
      ['(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? ', ''],
      ["(?:à|jusqu['’]à) (?:aujourd['’]hui|présent|ce jour)", 'to present'],
      ["(?<=\\S )(?:jusqu['’](?:au|en|à)|au|à) ", 'to '],
      ["jusqu['’](?:au|en|à) ", 'until '],
      ['(?:depuis|dès)(?: le)? ', 'since '],
      ['à partir d[ue] ', 'since '],
      ['(?:du|de) (?=\\d+ ?-(?!\\d+-)|.+ (?:to|-) )', 'from '],
      ['entre (?:le )?', 'between '],
      ['(?<=between .+ )et (?:le )?', 'and '],
      ['(?:probablement|sans doute|peut-être) ', 'probably '],
      ['av(?:ant|\\.) ?j\\.?-?c\\.?', 'bc'],
      ['apr?(?:ès|\\.) ?j\\.?-?c\\.?', 'ad'],
      ['^(?:le|en|au mois de|au) ', ''],
    ],
    about: 'vers(?: le)?|circa',
    part:
      "(?:(?:à|au|en|le|la|à la|dès) )?(?:l['’])?(?<word>début|mi|milieu|fin|(?:première|seconde|deuxième) moitié|" +
      '(?<season>printemps|été|automne|hiver))' +
      "(?: d['’]|(?: de l['’]année| de l['’]an| de la| de| du)?[ -])(?=[\\p{L}\\d])",
  },
};
