import { formats } from '../i18n/format';

const { count, number } = formats.fr;

export const fr = {
  page: {
    title: 'Votre tournage en chiffres',
    waiting: 'Le formulaire arrive',
    lost: 'Ce lien ne marche plus',
    lostLead:
      'Il a peut-être été coupé dans la lettre, ou le guichet vous en a envoyé un plus récent : cherchez sa dernière lettre. Sinon, écrivez-lui, il en renvoie un. Ce que vous avez saisi est gardé.',
    accepted: 'Le guichet a pris vos chiffres',
    acceptedLead: (title: string) =>
      `Merci. Ceux de « ${title} » comptent maintenant dans le bilan de l'année. Pour corriger encore, écrivez au guichet.`,
    thanks: 'Merci, c’est rendu',
    thanksLead: (title: string, at: string) =>
      `Vos chiffres pour « ${title} » sont arrivés au guichet ${at}. Il les relit, et vous écrit s'il a une question.`,
    at: (day: string, time: string) => `le ${day} à ${time}`,
    correct: 'Corriger une réponse',
    correctNote: 'Possible tant que le guichet ne les a pas pris. Ce lien reste le même.',
  },
  steps: 'Les cinq parties',
  step: (n: number, of: number) => `Partie ${n} sur ${of}`,
  done: 'remplie',
  empty: 'vide',
  names: { days: 'Jours', people: 'Équipe', stays: 'Séjour', spend: 'Dépense', send: 'Relire et rendre' },
  questions: {
    days: 'Combien de jours ici ?',
    people: 'Qui a travaillé, et qui d’ici ?',
    stays: 'Nuits, repas, véhicules',
    spend: 'Combien dépensé ici, et pour quoi ?',
    send: 'Relire et rendre',
  },
  leads: {
    days: 'Dix minutes en tout. Ce que vous n’avez pas peut rester vide.',
    people: (here: readonly string[]) =>
      `D’ici : qui habite le territoire (${here.join(', ')}) à l’embauche. Une personne employée dix jours fait dix jours travaillés.`,
    stays: 'Pour toute l’équipe, acteurs et figurants compris. Un ordre de grandeur vaut mieux que rien.',
    spend: 'Hors taxes, en euros : ce qui est facturé par des entreprises d’ici, ou payé à des gens d’ici.',
    send: 'Deux réponses sont nécessaires : les jours de tournage et votre nom.',
  },
  pitch: {
    title: 'Votre tournage en chiffres',
    text: 'Vos réponses sont gardées au fil de la saisie. Le lien de la lettre vous ramène ici, sur n’importe quel appareil.',
  },
  back: 'Retour',
  next: (name: string) => `Suite : ${name.toLowerCase()}`,
  known: 'Noté au guichet',
  period: (from: string, to: string) => (from === to ? from : `${from} – ${to}`),
  days: {
    shootingDays: 'Jours de tournage',
    shootingHint: 'Dans le territoire. Un jour compte une fois, même avec deux équipes.',
    prepDays: 'Jours de préparation sur place',
    wrapDays: 'Jours de remise en état',
    unit: 'jours',
  },
  people: {
    crew: 'Équipe technique',
    cast: 'Comédiens',
    extras: 'Figuration',
    heads: 'Personnes',
    jobDays: 'Jours travaillés',
    all: 'En tout',
    local: 'Dont d’ici',
    field: {
      heads: 'personnes en tout',
      jobDays: 'jours travaillés en tout',
      localHeads: 'personnes d’ici',
      localJobDays: 'jours travaillés par des gens d’ici',
    },
  },
  stays: {
    roomNights: 'Nuitées',
    roomNightsHint: 'Une chambre pour une nuit : 20 chambres pendant 5 nuits font 100.',
    meals: 'Repas',
    mealsHint: 'Cantine et restaurants.',
    vehicleDays: 'Jours de véhicule',
    vehicleDaysHint: 'Voitures et camions loués : 3 véhicules pendant 10 jours font 30.',
  },
  spend: {
    wages: 'Salaires',
    technical: 'Moyens techniques',
    shooting: 'Frais de tournage',
    total: 'Total',
    soFar: 'Dépensé ici',
    none: 'rien de saisi',
  },
  send: {
    change: 'Changer',
    changeOf: (name: string) => `Changer : ${name}`,
    nothing: 'Rien de saisi',
    missing: 'À revoir avant de rendre',
    remarks: 'Une remarque pour le guichet',
    remarksHint: 'Ce que les chiffres ne disent pas.',
    signedBy: 'Votre nom',
    signedByHint: 'Pour que le guichet sache à qui répondre.',
    submit: 'Rendre au guichet',
    again: 'Rendre les réponses corrigées',
    sending: 'En route…',
    daysOf: (n: number) => count(n, 'jour', 'jours'),
    peopleOf: (heads: number, local: number | null) =>
      local === null
        ? count(heads, 'personne', 'personnes')
        : `${count(heads, 'personne', 'personnes')}, dont ${number(local)} d'ici`,
    jobDaysOf: (all: number, local: number | null) =>
      local === null
        ? count(all, 'jour travaillé', 'jours travaillés')
        : `${count(all, 'jour travaillé', 'jours travaillés')}, dont ${number(local)} d'ici`,
    categories: (n: number) => count(n, 'poste', 'postes'),
  },
  returned: 'Le guichet vous demande de revoir',
  unsent:
    'Vous avez changé des réponses depuis que vous les avez rendues. Le guichet voit encore les anciennes : rendez-les à nouveau à la fin.',
  saved: {
    saved: (time: string) => `gardé à ${time}`,
    waiting: 'à garder…',
    saving: 'se garde…',
    offline: 'gardé ici, envoyé au retour du réseau',
    lost: 'le lien est périmé : gardé sur cet appareil',
    held: 'une réponse est à revoir',
  },
  faults: {
    whole: 'Un nombre entier, comme 12',
    euros: `Des euros, comme ${number(1500)}`,
    long: 'Plus court',
    most: (n: number) => `Au plus ${number(n)}`,
    over: (n: number) => `Au plus ${number(n)}, le total`,
    shootingDays: 'Combien de jours de tournage, comme 12',
    signedBy: 'Il manque votre nom',
  },
};

export type WrapWords = typeof fr;
