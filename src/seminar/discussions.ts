/**
 * What a room is asked before a marked decision is taken: one entry for each `# decision:` of the ink. Words only, in one place, so that
 * they can be read through and translated. None has a right answer, none says what comes, and each can be answered before the choices
 * are seen. `discussions.test.ts` fails for a mark that has no question, and for a question that has no mark.
 */

/** By the id of the mark: one or two sentences, for saying aloud. */
export const DISCUSSIONS: Readonly<Record<string, string>> = {
  // Monday
  countersign:
    'With one name it is a remark; with two it counts. What would you want to know before you put yours under what a neighbour has written?',
  cake: 'Somebody is crying at the party and says it is allergies. Everybody you work with is watching: what could you do that would be for her?',
  the_letter:
    'The sum is correct, and you need do nothing. What would you like to ask whoever wrote this letter, if somebody did?',
  // Tuesday
  the_questions:
    'She must answer whatever she is asked, and may not go first. Which three questions would you put to her, before you have seen any?',
  lead_editor:
    'Two friends, one post, and each is to write the other’s reference. What would you say here, in front of both of them, that is true?',
  the_four:
    'It has been five every night for four years, and tonight it is four. Is four an insult, a fact or a present, and what would you have to ask to find out?',
  // Wednesday
  wednesday_road:
    'She cannot be rung, and has had the same letter. What does she have a right to hear from you in person, and what could as well be written, sent or left?',
  janas_door:
    'A child of nine asks whether you are having your ear off or on, in her house. What would you trust yourself to say here without it?',
  why_you_came:
    'You have come about a form, and she is getting the dinner. Is there a fair moment to say so, and who is to choose it?',
  messenger:
    'Is sending somebody in your place a kindness, a debt or a use? What would you have to tell them for it to be fair to them?',
  four_words:
    'Four words go to everybody who is not wanted at a Sitting. Would you rather be sent them soft, plain or as they are?',
  the_door:
    'A machine is being polite to her on your behalf, and you can hear every word. Who is speaking, and what would it cost you to interrupt?',
  // Thursday
  bay_three:
    'There are five minutes, in a parked car, with somebody who says that all is well. Is it kinder to believe her or to ask?',
  dinner:
    'They are talking about your sister, everybody is being charming, and it is your turn. What can be said at this table that you could also say to her face?',
  // Friday
  friday_who:
    'Two rooms want you at almost the same time. Which of the two could somebody else go to, and what would you owe them for it?',
  friday_certificate:
    'You may have the paper made out in your name without going. What is the difference between knowing a thing about somebody and signing for it?',
  eleven_minutes: 'You cannot be in both rooms. What is lost in each if you are not there, and who would lose it?',
  the_petal:
    'It is a small gesture, it is witnessed, and the form has room for only one answer. What would you do, and what would the person it is about say of it?',
  the_reason:
    'The box for the reason is the only part of the form that is copied to the person it is about. What can be put into it that she could bear to read, and would it be true?',
  // Saturday
  the_table: 'Somebody is not at this table. Do they know that they were wanted, and how could they?',
};
