import { texts, useTexts } from '../i18n/texts';

/** What stops a form as a whole: what is kept, and what to do. */
const fr = {
  offline: 'Le serveur ne répond pas. Ce que vous avez écrit est encore là : réessayez dans un instant.',
  unavailable: 'Le guichet est momentanément fermé. Ce que vous avez écrit est encore là.',
  internal: "Cela n'a pas pu être enregistré. Ce que vous avez écrit est encore là : réessayez.",
  invalid_input: 'Une réponse manque ou ne va pas.',
  sign_in_required: 'Votre session est finie. Reconnectez-vous : ce que vous avez écrit est encore là.',
  not_allowed: "Votre compte ne permet pas cela. S'il le devrait, écrivez au guichet.",
  not_found: "Ce que vous modifiez n'est plus là.",
  conflict: 'Cela a changé entre-temps. Rechargez la page.',
  too_large: "L'envoi est trop lourd.",
  too_many_requests: "Trop d'essais. Réessayez dans quelques minutes.",
  tooManyUntil: (time: string) => `Trop d'essais. Réessayez à partir de ${time}.`,
};

const en: typeof fr = {
  offline: 'The server does not answer. What you wrote is still here: try again in a moment.',
  unavailable: 'The desk is closed for a moment. What you wrote is still here.',
  internal: 'This could not be saved. What you wrote is still here: try again.',
  invalid_input: 'An answer is missing or not right.',
  sign_in_required: 'Your session is over. Sign in again: what you wrote is still here.',
  not_allowed: 'Your account does not allow this. If it should, write to the desk.',
  not_found: 'What you are changing is no longer there.',
  conflict: 'This changed meanwhile. Reload the page.',
  too_large: 'This is too large to send.',
  too_many_requests: 'Too many tries. Try again in a few minutes.',
  tooManyUntil: (time) => `Too many tries. Try again from ${time}.`,
};

const sendingTexts = texts(fr, en);
export const useSendingTexts = () => useTexts(sendingTexts);
