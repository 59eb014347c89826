# Words on printed papers.

paper-case = Case
paper-order = Order
paper-made-on = Made on
paper-edition = Edition of the form: { $edition }; checked { $checked }. Source: { $source }
paper-missing = missing
paper-missing-title = Still missing
paper-missing-none = Nothing required is missing.
paper-missing-lead = Fill these in by hand, or enter them and print again:
paper-page = Page { $page } of { $pages }
