import { forbiddenField } from './yaml/forbidden-field.ts';
import { frontMatterLanguage } from './yaml/front-matter-language.ts';
import { invalidYaml } from './yaml/invalid-yaml.ts';
import { missingFrontMatter } from './yaml/missing-front-matter.ts';
import { yamlAlias } from './yaml/yaml-alias.ts';
import { yamlComment } from './yaml/yaml-comment.ts';
import { yamlTag } from './yaml/yaml-tag.ts';
import { bidiCharacter } from './files/bidi-character.ts';
import { controlCharacter } from './files/control-character.ts';
import { emptyFile } from './files/empty-file.ts';
import { fileTooLarge } from './files/file-too-large.ts';
import { garbledText } from './files/garbled-text.ts';
import { imageMetadata } from './files/image-metadata.ts';
import { imageType } from './files/image-type.ts';
import { invalidEncoding } from './files/invalid-encoding.ts';
import { invalidId } from './files/invalid-id.ts';
import { mergeConflict } from './files/merge-conflict.ts';
import { missingFile } from './files/missing-file.ts';
import { missingFolder } from './files/missing-folder.ts';
import { symbolicLink } from './files/symbolic-link.ts';
import { unknownFile } from './files/unknown-file.ts';
import { unreadableFile } from './files/unreadable-file.ts';
import { wrongFolder } from './files/wrong-folder.ts';
import { htmlInField } from './fields/html-in-field.ts';
import { markdownInField } from './fields/markdown-in-field.ts';
import { missingField } from './fields/missing-field.ts';
import { summaryLength } from './fields/summary-length.ts';
import { translationIncomplete } from './fields/translation-incomplete.ts';
import { translationLength } from './fields/translation-length.ts';
import { translationName } from './fields/translation-name.ts';
import { translationWithoutOriginal } from './fields/translation-without-original.ts';
import { unknownInWords } from './fields/unknown-in-words.ts';
import { unknownField } from './fields/unknown-field.ts';
import { wrongValue } from './fields/wrong-value.ts';
import { attributeExpression } from './text/attribute-expression.ts';
import { brokenMarkdown } from './text/broken-markdown.ts';
import { componentAttribute } from './text/component-attribute.ts';
import { componentContent } from './text/component-content.ts';
import { componentReference } from './text/component-reference.ts';
import { exportLine } from './text/export.ts';
import { expression } from './text/expression.ts';
import { html } from './text/html.ts';
import { importLine } from './text/import.ts';
import { memberComponent } from './text/member-component.ts';
import { namespacedComponent } from './text/namespaced-component.ts';
import { spreadAttribute } from './text/spread-attribute.ts';
import { strayMarkdown } from './text/stray-markdown.ts';
import { tooComplex } from './text/too-complex.ts';
import { tooDeep } from './text/too-deep.ts';
import { unknownComponent } from './text/unknown-component.ts';
import { unreadableText } from './text/unreadable-text.ts';
import { headingOrder } from './language/heading-order.ts';
import { longSentence } from './language/long-sentence.ts';
import { spelling } from './language/spelling.ts';
import { unfinishedText } from './language/unfinished-text.ts';
import { deadLink } from './links/dead-link.ts';
import { englishAddress } from './links/english-address.ts';
import { imageAlt } from './links/image-alt.ts';
import { imageSource } from './links/image-source.ts';
import { misleadingAddress } from './links/misleading-address.ts';
import { oldAddress } from './links/old-address.ts';
import { privateAddress } from './links/private-address.ts';
import { redirectTarget } from './links/redirect-target.ts';
import { removedTwin } from './links/removed-twin.ts';
import { unsafeSchemeRule } from './links/unsafe-scheme.ts';
import { vagueLink } from './links/vague-link.ts';
import { bankAccount } from './privacy/bank-account.ts';
import { citizenNumber } from './privacy/citizen-number.ts';
import { personalEmail } from './privacy/personal-email.ts';
import { personalPhone } from './privacy/personal-phone.ts';
import { chartNumbers } from './figures/chart-numbers.ts';
import { chartPopulations } from './figures/chart-populations.ts';
import { chartStudy } from './figures/chart-study.ts';
import { figureAsText } from './figures/figure-as-text.ts';
import { thousandsPoint } from './figures/thousands-point.ts';
import { danglingReference } from './relations/dangling-reference.ts';
import { duplicateId } from './relations/duplicate-id.ts';
import { evidenceClaim } from './relations/evidence-claim.ts';
import { eventTimes } from './relations/event-times.ts';
import { fixedSet } from './relations/fixed-set.ts';
import { futureDate } from './relations/future-date.ts';
import { needlessReference } from './relations/needless-reference.ts';
import { repeatedSource } from './relations/repeated-source.ts';
import { missingSource } from './relations/missing-source.ts';
import { verifiedWithoutSource } from './relations/verified-without-source.ts';
import { contactAddress } from './relations/contact-address.ts';
import { contactDate } from './relations/contact-date.ts';
import { contactNumber } from './relations/contact-number.ts';
import { reviewDate } from './relations/review-date.ts';
import { securityDate } from './relations/security-date.ts';
import { sitePage } from './relations/site-page.ts';
import { takenAddress } from './relations/taken-address.ts';
import { unverifiedField } from './relations/unverified-field.ts';
import { grantDates } from './register/grant-dates.ts';
import { grantMoney } from './register/grant-money.ts';
import { grantProject } from './register/grant-project.ts';
import type { Rule } from './rule.ts';

/** Rules that belong together, in the order in which an editor meets them. */
export interface RuleGroup {
  id: string;
  title: string;
  rules: readonly Rule[];
}

export const ruleGroups: readonly RuleGroup[] = [
  {
    id: 'bestanden',
    title: 'Bestanden',
    rules: [
      missingFolder,
      missingFile,
      unknownFile,
      wrongFolder,
      invalidId,
      symbolicLink,
      unreadableFile,
      fileTooLarge,
      invalidEncoding,
      emptyFile,
      controlCharacter,
      bidiCharacter,
      garbledText,
      mergeConflict,
      imageType,
      imageMetadata,
    ],
  },
  {
    id: 'velden',
    title: 'Velden',
    rules: [
      missingFrontMatter,
      frontMatterLanguage,
      invalidYaml,
      yamlAlias,
      yamlTag,
      yamlComment,
      forbiddenField,
      unknownField,
      missingField,
      wrongValue,
      summaryLength,
      htmlInField,
      markdownInField,
      unknownInWords,
      translationName,
      translationWithoutOriginal,
      translationLength,
      translationIncomplete,
    ],
  },
  {
    id: 'tekst',
    title: 'Tekst en onderdelen',
    rules: [
      unreadableText,
      tooComplex,
      tooDeep,
      importLine,
      exportLine,
      expression,
      html,
      brokenMarkdown,
      strayMarkdown,
      unknownComponent,
      memberComponent,
      namespacedComponent,
      spreadAttribute,
      attributeExpression,
      componentAttribute,
      componentContent,
      componentReference,
    ],
  },
  {
    id: 'links',
    title: 'Links en plaatjes',
    rules: [
      deadLink,
      englishAddress,
      oldAddress,
      redirectTarget,
      removedTwin,
      unsafeSchemeRule,
      misleadingAddress,
      privateAddress,
      vagueLink,
      imageSource,
      imageAlt,
    ],
  },
  { id: 'privacy', title: 'Privacy', rules: [personalEmail, personalPhone, citizenNumber, bankAccount] },
  { id: 'taal', title: 'Taal', rules: [headingOrder, longSentence, spelling, unfinishedText] },
  {
    id: 'samenhang',
    title: 'Samenhang',
    rules: [
      duplicateId,
      danglingReference,
      takenAddress,
      fixedSet,
      sitePage,
      unverifiedField,
      verifiedWithoutSource,
      missingSource,
      repeatedSource,
      needlessReference,
      evidenceClaim,
      futureDate,
      eventTimes,
      reviewDate,
      contactNumber,
      contactAddress,
      contactDate,
      securityDate,
    ],
  },
  { id: 'cijfers', title: 'Cijfers en grafieken', rules: [thousandsPoint, figureAsText, chartNumbers, chartStudy, chartPopulations] },
  { id: 'geld', title: 'Toekenningen', rules: [grantProject, grantMoney, grantDates] },
];

/** Every rule, each once. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
