"""Bare words of agreement, folded; everyday usage (observed). They settle a choice only where one offer is left."""

# ruff: noqa: SIM905 - lists of words are read more easily as text

ASSENTS = frozenset(
    """works for me|that works|this works|it works|works great|works well|works perfectly|works fine|works|perfect
    |great
    |sounds good|sounds great|sounds perfect|sounds lovely|see you then|speak then|talk then|talk to you then
    |speak to you then
    |see you there|talk soon|yes|yep|yeah|yup|sure|ok|okay|confirmed|confirm|confirming|agreed|deal|done|book it
    |it's a date
    |lovely|wonderful|excellent|brilliant|fantastic|ideal|suits me|suits|that suits|good for me|fine for me|fine by me
    |fine with me|that's fine|is fine|happy with that|let's do it|let's do that|let's go with that|looks good
    |look good
    |i'll be there|i will be there|count me in|looking forward|can do|can make it|i can make that|all good|absolutely
    |of course|in my calendar|in the diary|on my calendar|locked in|i accept|accepted|no problem|that time is good
    |will do
    |passt|passt mir|perfekt|gerne|einverstanden|bis dann|alles klar|ja|prima|wunderbar|abgemacht|geht klar
    |parfait|d'accord|ca marche|ca me va|entendu|tres bien|avec plaisir|oui|me convient|convient|a bientot
    |perfecto|de acuerdo|vale|me va bien|me viene bien|si|claro|genial|nos vemos
    |that's grand|grand|spot on|it does|it would|noted|booked in|in my diary|sounds like a plan|call you then
    |ring you then|cool|no worries|👍|✅|super|genau|sehr gern|geht klar|top|ca roule|nickel|impeccable
    |estupendo|fenomenal|dale|benissimo|beleza|helemaal goed|toppen|absolut|funkar|kanon|passer|passar
    |ack|acked|go for it|this one|\u2713|\u2714|+1
    |akkoord|prima|tot dan|goed|klinkt goed|schikt|va bene|perfetto|d'accordo|perfeito|combinado|otimo""".replace(
        "\n    ", ""
    ).split("|")
)
OTHERS = frozenset("the other|other one|the other one|the other works|the other time|other slot".split("|"))
"""Phrases that take what the refusal leaves."""
COUNTERS = frozenset(
    """instead rather could would prefer make better move push say do works let's pick choose either
    can call ring phone anytime come passt ginge lieber sagen besser disons
    plutot mejor digamos diciamo meglio zeggen liever sager passar siger passer hellre heller""".split()
)
"""Words of a sentence that puts another clock time forward."""
DEFERS = frozenset(
    """let me check|let me see|get back to you|come back to you|will confirm|i'll confirm|need to check|have to check
    |not sure|i'll let you know|will let you know|let you know|tentatively
    |pencil it|pencil in|pencil you|pencil us|pencil that|pencil me|pencilled|penciled|might|may be able|melde mich
    |muss noch|ich schaue|je regarde|je vous confirme|je vous redis|te confirmo|le confirmo|ti confermo|laat het weten
    |aterkommer""".replace("\n    ", "").split("|")
)
"""Phrases that put an answer off."""
