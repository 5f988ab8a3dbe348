/** Templates of a scenario. */
import type { Wording } from '../../report/index.ts';

/** A document with one scenario that has every key of a scenario; optional ones stand after `#:`. */
export const scenarioTemplate: Wording = {
  fr: `# Modèle de scénario pour « caisse simulate ». Tous les montants sont inventés : remplacez-les.
# Les lignes « # » expliquent. Les lignes « #: » sont des clés facultatives : retirez « #: » pour vous en servir.
schema: 1
id: ma-caisse
name: Ma caisse
# Les sources des chiffres, citées plus bas par leur nom.
sources:
  deliberation: { title: Délibération du conseil municipal }
# Les règles de la caisse. Remplacez-les par les vôtres, ou copiez « scenarios » dans le document de votre caisse.
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 2 %, minimum: 10, choice: at-least }
    allocation: { kind: flat, amount: 100 }
scenarios:
  essai:
    label: Budget de la première année
    # Le premier mois (AAAA-MM) et le nombre de mois.
    start: 2026-01
    months: 24
    # La question à laquelle le scénario répond, une phrase affichée sous le titre, et la source du scénario.
    #: question: Le budget tient-il deux ans ?
    #: note: Les montants sont des hypothèses de travail.
    #: source: deliberation
    groups:
      # Des foyers semblables, décrits par un foyer type : les règles calculent sa cotisation et son allocation.
      # Le nom « id » sert aux fonds affectés (« onlyFor »).
      - id: couples
        label: couples
        # Une montée en charge régulière. Autres écritures : un nombre (40), une liste mois par mois ([40, 60, 80]),
        # ou des vagues datées ([{ from: 2026-01, value: 40 }, { from: 2026-09, value: 100 }]).
        households: { from: 10, to: 100, months: 9 }
        household: { members: [{ age: 40 }, { age: 38 }], resources: { income: 2100 } }
        # Le premier et le dernier mois du groupe, et le mois d’entrée des premiers foyers.
        #: from: 2026-02
        #: to: 2027-10
        #: entered: 2025-11
        # La part des foyers qui partent chaque mois, et la part en pause.
        #: departures: 1 %
        #: pauses: [0 %, 5 %]
      # Des foyers dont on connaît la répartition : les neuf déciles de niveau de vie (D1 à D9) de la commune, en euros par an
      # et par unité de consommation, recopiés depuis la page de l’Insee (Filosofi).
      #: - label: habitants
      #:   households: { prudent: 200, central: 300, high: 400, assumption: estimation de l’équipe }
      #:   distribution:
      #:     tenths: [12 340, 15 100, 17 400, 19 600, 21 900, 24 300, 27 200, 31 000, 38 200]
      # Le niveau de vie du premier et du dernier dixième, que la page ne donne pas. Par défaut, une hypothèse :
      # D1 moins la moitié de l’écart entre D1 et D2, et D9 plus la moitié de l’écart entre D8 et D9.
      #:     lowest: 9 500
      #:     highest: 52 000
      # Les types de foyers et leurs parts, qui font 100 %. Sans eux, donnez un foyer type (« household »).
      #:     types:
      #:       - { label: personnes seules, share: 45 %, members: [{ age: 45 }] }
      #:       - { label: couples avec un enfant, share: 55 %, members: [{ age: 38 }, { age: 40 }, { age: 8 }] }
      # La donnée des règles que la répartition fournit (par défaut, income), pour le foyer ou par unité de consommation.
      #:     input: income
      #:     per: household
      #:     source: deliberation
      #:     assumption: les foyers de la caisse ressemblent à ceux de la commune
      # Ce que les foyers choisissent de verser : des montants, ou des parts du montant conseillé
      # (« end: to » désigne le haut d’une fourchette conseillée).
      #:   chosen:
      #:     - { share: 60 %, ofAdvised: 100 % }
      #:     - { share: 30 %, ofAdvised: 120 %, end: to }
      #:     - { share: 10 %, amount: 200 }
      # Des foyers qui versent en moyenne 60 euros, et jamais moins de 45. Chaque foyer compte pour la moyenne.
      #: - label: étudiants
      #:   households: 30
      #:   household: { members: [{ age: 21 }], resources: { income: 800 } }
      #:   chosen: { mean: 60, minimum: 45 }
      # Des foyers dont on donne directement la cotisation et l’allocation, en euros par mois.
      #: - { label: foyers du CCAS, id: ccas, households: 20, contribution: 10, allocation: 100 }
    # Le nombre de places : au-delà, les foyers attendent.
    #: places: 350
    # La part des cotisations payée dans le mois, et ce qui est payé plus tard. Au lieu d’un chiffre, une plage de valeurs que
    # « caisse simulate --runs 1000 » tire au sort : « mode » est la plus probable, et « every: month » en tire une chaque mois.
    #: paymentRate: { low: 85 %, mode: 92 %, high: 98 %, every: month }
    # Ou une liste de valeurs avec leur poids. Sans --runs, le calcul prend la valeur centrale (ici 50 %).
    #: arrears: { share: { values: [{ value: 20 %, weight: 1 }, { value: 50 %, weight: 3 }] }, after: 2 }
    # La part des crédits dépensée. Trois valeurs : prudente, centrale, haute.
    #: takeUp: { prudent: 70 %, central: 85 %, high: 100 %, assumption: avis de l’équipe }
    # Ce que devient le crédit non dépensé : stays-in-fund (il reste à la caisse), carries-over (le foyer le garde),
    # ou { expiresAfter: 3 } (le foyer le garde trois mois).
    unspent: carries-over
    subsidies:
      # Une subvention. « every » : once (une fois), month (chaque mois) ou year (chaque année, au mois « dueMonth »).
      # « funder » : public, town, intercommunality, departement, region, state, social-security, european-union, private,
      # foundation, gift ou own.
      - label: Ville
        amount: 60 000
        #: funder: town
        #: every: year
        #: from: 2026-01
        #: to: 2027-12
        #: dueMonth: 3
        # Le nombre de mois entre le vote et le paiement.
        #: after: 1
        # Des tranches, dont les parts font 100 %, avec leur condition.
        #: tranches: [{ share: 70 % }, { share: 30 %, after: 4, condition: bilan remis, households: 50 }]
        # L’indice que le montant suit.
        #: indexedOn: prix
        #: source: deliberation
      # De l’argent affecté : aux allocations, à des groupes ({ groups: [ccas] }) ou à des dépenses ({ costs: [animation] }).
      #: - { label: Fondation, amount: 25 000, funder: foundation, onlyFor: allocations }
      #: - { label: CCAS, amount: 5 000, funder: town, onlyFor: { groups: [ccas] } }
      #: - { label: Région, amount: 10 000, funder: region, onlyFor: { costs: [animation] } }
    costs:
      # Une dépense. « per » : month, year, household (par foyer et par mois), spending (part des dépenses), once (une fois)
      # ou post (coût annuel d’un temps plein, dont « posts » sont payés).
      - label: animation
        amount: 42 000
        per: post
        #: id: animation
        #: posts: 1.5
        # La classe du compte dans le budget prévisionnel, de 60 à 68.
        #: account: '64'
        #: from: 2026-02
        #: to: 2027-12
        #: indexedOn: prix
        #: source: deliberation
      #: - { label: assurance, amount: 600, per: year, dueMonth: 1 }
      #: - { label: site de paiement, amount: 2 000, per: once, month: 2026-01 }
      #: - { label: frais de paiement, amount: 1 %, per: spending }
    # Les contributions en nature, valorisées à part. « per » : month, year ou once.
    #: inKind:
    #:   - { label: local, amount: 300, per: month, by: Ville, from: 2026-01, to: 2027-12, source: deliberation }
    #:   - { label: ménage du local, amount: 400, per: year, dueMonth: 6 }
    #:   - { label: impression des affiches, amount: 250, per: once, month: 2026-01 }
    # Les indices que des montants suivent, par leur nom.
    #: indices:
    #:   prix:
    #:     label: indice des prix
    #:     values: [{ from: 2026-01, value: 100 }, { from: 2027-01, value: 101.8, assumption: avis de l’équipe, source: deliberation }]
    #:     source: deliberation
    # La réserve au départ, et la réserve à garder, en mois d’allocations.
    #: openingReserve: 10 000
    #: reserveMonths: 2
    # La part d’argent public annoncée, comparée à celle que donnent les montants.
    #: publicShare: 60 %
    # Les effectifs plus petits ne sont pas montrés dans les factures des tiers payeurs.
    #: secrecyThreshold: 11
`,
  en: `# Template of a scenario for “caisse simulate”. All amounts are invented: replace them.
# Lines with “#” explain. Lines with “#:” are optional keys: remove “#:” to use them.
schema: 1
id: my-caisse
name: My caisse
# The sources of figures, cited below by their name.
sources:
  decision: { title: Decision of the town council }
# The rules of the caisse. Replace them by yours, or copy “scenarios” into the document of your caisse.
rules:
  - from: 2026-01
    contribution: { kind: proportional, base: income, rate: 2 %, minimum: 10, choice: at-least }
    allocation: { kind: flat, amount: 100 }
scenarios:
  trial:
    label: Budget of the first year
    # The first month (YYYY-MM) and the number of months.
    start: 2026-01
    months: 24
    # The question that the scenario answers, a sentence shown below the title, and the source of the scenario.
    #: question: Does the budget hold for two years?
    #: note: All amounts are working assumptions.
    #: source: decision
    groups:
      # Similar households, described by a typical one: the rules compute its contribution and its allocation.
      # The name “id” is for restricted money (“onlyFor”).
      - id: couples
        label: couples
        # An even ramp-up. Other forms: a number (40), a list month by month ([40, 60, 80]),
        # or dated waves ([{ from: 2026-01, value: 40 }, { from: 2026-09, value: 100 }]).
        households: { from: 10, to: 100, months: 9 }
        household: { members: [{ age: 40 }, { age: 38 }], resources: { income: 2100 } }
        # The first and the last month of the group, and the month in which its first households entered.
        #: from: 2026-02
        #: to: 2027-10
        #: entered: 2025-11
        # The share of households that leave each month, and the share on pause.
        #: departures: 1 %
        #: pauses: [0 %, 5 %]
      # Households whose distribution is known: the nine tenths (D1 to D9) of the standard of living of the commune, in euros a
      # year and consumption unit, copied from the page of Insee (Filosofi).
      #: - label: inhabitants
      #:   households: { prudent: 200, central: 300, high: 400, assumption: estimate of the team }
      #:   distribution:
      #:     tenths: [12 340, 15 100, 17 400, 19 600, 21 900, 24 300, 27 200, 31 000, 38 200]
      # The standard of living of the first and the last tenth, which the page does not give. By default, an assumption:
      # D1 less half of the distance from D1 to D2, and D9 plus half of the distance from D8 to D9.
      #:     lowest: 9 500
      #:     highest: 52 000
      # Types of households and their shares, which make 100 %. Without them, give a typical household (“household”).
      #:     types:
      #:       - { label: single persons, share: 45 %, members: [{ age: 45 }] }
      #:       - { label: couples with a child, share: 55 %, members: [{ age: 38 }, { age: 40 }, { age: 8 }] }
      # The fact of the rules that the distribution gives (default: income), of the household or of a consumption unit.
      #:     input: income
      #:     per: household
      #:     source: decision
      #:     assumption: households of the caisse resemble those of the commune
      # What households choose to pay: amounts, or shares of the advised amount
      # (“end: to” is the upper end of an advised range).
      #:   chosen:
      #:     - { share: 60 %, ofAdvised: 100 % }
      #:     - { share: 30 %, ofAdvised: 120 %, end: to }
      #:     - { share: 10 %, amount: 200 }
      # Households that pay 60 euros on average, and never less than 45. Each household counts for the mean.
      #: - label: students
      #:   households: 30
      #:   household: { members: [{ age: 21 }], resources: { income: 800 } }
      #:   chosen: { mean: 60, minimum: 45 }
      # Households whose contribution and allocation are given, in euros a month.
      #: - { label: households of the CCAS, id: ccas, households: 20, contribution: 10, allocation: 100 }
    # The number of places: households above it wait.
    #: places: 350
    # The share of contributions paid in their month, and what is paid later. Instead of a figure, a range of values from which
    # “caisse simulate --runs 1000” draws: “mode” is the most likely, and “every: month” draws one each month.
    #: paymentRate: { low: 85 %, mode: 92 %, high: 98 %, every: month }
    # Or a list of values with their weights. Without --runs, the central value is used (here 50 %).
    #: arrears: { share: { values: [{ value: 20 %, weight: 1 }, { value: 50 %, weight: 3 }] }, after: 2 }
    # The share of credit that is spent. Three values: prudent, central, high.
    #: takeUp: { prudent: 70 %, central: 85 %, high: 100 %, assumption: estimate of the team }
    # What becomes of unspent credit: stays-in-fund, carries-over (the household keeps it),
    # or { expiresAfter: 3 } (the household keeps it for three months).
    unspent: carries-over
    subsidies:
      # A subsidy. “every”: once, month or year (each year, in the month “dueMonth”).
      # “funder”: public, town, intercommunality, departement, region, state, social-security, european-union, private,
      # foundation, gift or own.
      - label: Town
        amount: 60 000
        #: funder: town
        #: every: year
        #: from: 2026-01
        #: to: 2027-12
        #: dueMonth: 3
        # The number of months between the vote and the payment.
        #: after: 1
        # Tranches, whose shares make 100 %, with their condition.
        #: tranches: [{ share: 70 % }, { share: 30 %, after: 4, condition: report received, households: 50 }]
        # The index that the amount follows.
        #: indexedOn: prices
        #: source: decision
      # Restricted money: for allocations, for groups ({ groups: [ccas] }) or for costs ({ costs: [staff] }).
      #: - { label: Foundation, amount: 25 000, funder: foundation, onlyFor: allocations }
      #: - { label: CCAS, amount: 5 000, funder: town, onlyFor: { groups: [ccas] } }
      #: - { label: Region, amount: 10 000, funder: region, onlyFor: { costs: [staff] } }
    costs:
      # A cost. “per”: month, year, household (per household and month), spending (share of spending), once
      # or post (yearly cost of a full-time post, of which “posts” are paid).
      - label: staff
        amount: 42 000
        per: post
        #: id: staff
        #: posts: 1.5
        # The account class of the provisional budget, 60 to 68.
        #: account: '64'
        #: from: 2026-02
        #: to: 2027-12
        #: indexedOn: prices
        #: source: decision
      #: - { label: insurance, amount: 600, per: year, dueMonth: 1 }
      #: - { label: payment site, amount: 2 000, per: once, month: 2026-01 }
      #: - { label: payment fees, amount: 1 %, per: spending }
    # Support in kind, valued apart. “per”: month, year or once.
    #: inKind:
    #:   - { label: premises, amount: 300, per: month, by: Town, from: 2026-01, to: 2027-12, source: decision }
    #:   - { label: cleaning, amount: 400, per: year, dueMonth: 6 }
    #:   - { label: posters, amount: 250, per: once, month: 2026-01 }
    # The indices that amounts follow, by their name.
    #: indices:
    #:   prices:
    #:     label: price index
    #:     values: [{ from: 2026-01, value: 100 }, { from: 2027-01, value: 101.8, assumption: estimate of the team, source: decision }]
    #:     source: decision
    # The reserve at the start, and the reserve to keep, in months of allocations.
    #: openingReserve: 10 000
    #: reserveMonths: 2
    # The published share of public money, compared with that of the amounts.
    #: publicShare: 60 %
    # Smaller counts are not shown in the bills of third payers.
    #: secrecyThreshold: 11
`,
};
