/** The page around the printed receipt; the words on the paper are in i18n/receipt.ts. */
export const receipt = {
  notFound: 'Расписка не найдена',
  title: (number: string) => `Расписка ${number}`,
  copies: 'Два экземпляра: заявителю и в дело. На каждом листе сверху текст на казахском языке, снизу на русском.',
};
