import { isDuplicate } from '../../database/duplicate';
import { keepOnce, readSetting } from '../../settings/settings';
import { Template, type TemplateRecord } from './model';

type Usual = Pick<TemplateRecord, 'name' | 'text'> & { _id: string };

/** What the product brings along. Their ids are fixed: two processes that bring them at once bring them once. */
const usual: Usual[] = [
  {
    _id: '0000000000000000000e0001',
    name: { fr: 'Bien reçu, quelques questions', en: 'Received, a few questions' },
    text: {
      fr: `Bonjour {name},

Merci pour votre message au sujet de « {title} ». Pour vous répondre juste, il nous manque quatre choses :

– vos dates, même approximatives, et ce qui peut bouger ;
– le nombre de jours de tournage ici et la taille de l’équipe ;
– les décors que vous cherchez, avec une image de référence si vous en avez une ;
– ce que vous pensez embaucher ou louer sur place.

Un appel d’un quart d’heure suffit souvent : dites-nous quand vous joindre.`,
      en: `Hello {name},

Thank you for your message about “{title}”. To give you a useful answer we need four things:

– your dates, even rough ones, and what may move;
– the number of shooting days here and the size of the crew;
– the places you are looking for, with a reference picture if you have one;
– what you expect to hire locally, people and equipment.

A quarter of an hour on the phone often does it: tell us when to call.`,
    },
  },
  {
    _id: '0000000000000000000e0002',
    name: { fr: 'Envoi d’une sélection de lieux', en: 'A selection of places' },
    text: {
      fr: `Bonjour {name},

Voici une première sélection de lieux pour « {title} ». Chaque fiche dit les accès, le courant, le stationnement et les nuisances sonores que nous connaissons.

Votre réalisateur ou votre réalisatrice peut voter et commenter sur la page, sans compte. Dites-nous ce qui approche de votre idée et ce qui en est loin : nous cherchons mieux dans les deux jours.

Rien n’est réservé à ce stade. Pour une visite, nous prévenons les propriétaires et les mairies.`,
      en: `Hello {name},

Here is a first selection of places for “{title}”. Each page tells what we know of access, power, parking and noise.

Your director can vote and comment on the page, without an account. Tell us what comes close and what is far off: we look again within two days.

Nothing is booked at this stage. For a visit, we let owners and town halls know.`,
    },
  },
  {
    _id: '0000000000000000000e0003',
    name: { fr: 'Équipes et prestataires sur place', en: 'Crew and suppliers here' },
    text: {
      fr: `Bonjour {name},

Pour « {title} », nous avons regardé qui travaille à moins d’une heure de route de vos décors. Vous trouverez dans la sélection jointe les postes que vous demandez, avec le niveau et le lieu de base de chacun.

Les disponibilités bougent vite entre mai et octobre : donnez-nous vos dates fermes dès que vous les avez, nous écrivons aux techniciens et vous répondons sous trois jours avec les noms de ceux qui sont libres.

Pour les postes qui manquent ici, nous vous disons d’où ils viennent d’ordinaire, et ce que cela coûte en nuits et en route.`,
      en: `Hello {name},

For “{title}” we looked at who works within an hour’s drive of your places. The selection with this letter has the jobs you ask for, with everybody’s level and home base.

People get booked quickly from May to October: send us firm dates as soon as you have them, we write to the crew and come back within three days with the names of those who are free.

For what is missing here, we tell you where it usually comes from, and what that means in nights and travel.`,
    },
  },
  {
    _id: '0000000000000000000e0004',
    name: { fr: 'Autorisations et délais', en: 'Permits and lead times' },
    text: {
      fr: `Bonjour {name},

Pour « {title} », voici ce qu’il faut demander et jusqu’à quand :

– chaque mairie concernée, pour la voie publique et le stationnement ;
– le propriétaire ou le gestionnaire de chaque lieu ;
– la préfecture, si vous volez avec un drone, tirez, coupez une route ou tournez avec des enfants.

Le plan d’autorisations du guichet calcule les dates limites à partir de votre premier jour de tournage, jours fériés compris. Envoyez-nous ce jour et la liste des lieux, nous vous renvoyons le calendrier et les bons interlocuteurs.`,
      en: `Hello {name},

For “{title}”, this is what has to be asked for, and by when:

– each town hall concerned, for streets and parking;
– the owner or manager of each place;
– the préfecture, if you fly a drone, use weapons, close a road or shoot with children.

The desk’s permit plan works out the last days to file from your first shooting day, public holidays included. Send us that day and the list of places, and we send back the calendar and the right people to write to.`,
    },
  },
  {
    _id: '0000000000000000000e0005',
    name: { fr: 'Ce n’est pas chez nous', en: 'Not with us' },
    text: {
      fr: `Bonjour {name},

Merci d’avoir pensé à l’Auvergne pour « {title} ». Ce que vous cherchez se trouve hors de notre territoire, ou nous n’avons rien qui y ressemble assez : nous préférons vous le dire tout de suite.

Le bureau des tournages voisin vous aidera mieux que nous ; nous pouvons lui transmettre votre message si vous le souhaitez.

Si le projet change, ou pour le prochain, écrivez-nous : nous gardons votre demande.`,
      en: `Hello {name},

Thank you for thinking of Auvergne for “{title}”. What you are looking for lies outside our territory, or we have nothing that comes close enough: we would rather tell you at once.

The neighbouring film commission can help you better than we can; we pass your message on if you wish.

Should the project change, or for the next one, write to us: we keep your enquiry.`,
    },
  },
];

const mark = 'enquiryTemplatesBrought';

/** Brings the usual answers at their first use. What the desk rewrites or deletes afterwards stays so. */
export async function bringUsual(): Promise<void> {
  if (await readSetting(mark)) return;
  await Template.insertMany(
    usual.map((each) => ({ ...each, updatedAt: new Date() })),
    { ordered: false },
  ).catch((error: unknown) => {
    if (!isDuplicate(error)) throw error;
  });
  await keepOnce(mark, () => 'brought');
}
