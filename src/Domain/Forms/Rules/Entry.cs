using MimFunctions.Domain.Calendar;
using MimFunctions.Domain.Text;

namespace MimFunctions.Domain.Forms.Rules;

/// <summary>One field of a form under judgement, with the rest of the form in reach.</summary>
internal sealed class Entry
{
    private readonly ReadField? read;
    private readonly string[] values;

    /// <summary>Looks the field up once: its rules and findings ask for the same values again and again.</summary>
    public Entry(FormDefinition form, FieldDefinition definition, FormReading reading, FormContext context)
    {
        (Form, Definition, Reading, Context) = (form, definition, reading, context);
        read = reading.Field(definition.Id);
        values = Filled(read);
        Text = Joined(values);
    }

    /// <summary>The form.</summary>
    public FormDefinition Form { get; }

    /// <summary>The field.</summary>
    public FieldDefinition Definition { get; }

    /// <summary>What was read of the whole form.</summary>
    public FormReading Reading { get; }

    /// <summary>What is known beside it.</summary>
    public FormContext Context { get; }

    /// <summary>The values as read, without blank ones and those that say that there is nothing.</summary>
    public IReadOnlyList<string> Values => values;

    /// <summary>The value as one text, or null when empty.</summary>
    public string? Text { get; }

    /// <summary>What the sender wrote to say that there is nothing; null when that was not so.</summary>
    public string? SaidEmpty => read is not null && Text is null ? read.Values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value)) : null;

    /// <summary>The field as findings call it: <c>field 5 (Type of measure)</c>.</summary>
    public Sentence Name => $"field {Definition.Number} ({Definition.Worded})";

    /// <summary>The boxes ticked in it.</summary>
    public Ticks Ticks => Ticks.Of(Definition, Values);

    /// <summary>The text of another field, or null when empty.</summary>
    public string? TextOf(string id) => Joined(Filled(Reading.Field(id)));

    /// <summary>A text as a date, as the state that sent the form writes dates.</summary>
    public FormDate Date(string text) => FormDate.From(text, Context.DropState);

    /// <summary>The values of another field, blank ones left out.</summary>
    public IReadOnlyList<string> ValuesOf(string id) => Filled(Reading.Field(id));

    /// <summary>The codes ticked in another field; none when this version of the form lacks it.</summary>
    public IReadOnlyList<string> TickedIn(string id) =>
        Form.Field(id) is { } other ? Ticks.Of(other, Filled(Reading.Field(id))).Codes : [];

    /// <summary>A finding about this field, at its place, quoting what was read.</summary>
    public Finding Finding(Rule rule, Sentence message, Sentence fix, string? said = null, Place? where = null) =>
        new(rule.Id, rule.Severity, Definition.Id, where ?? read?.Where ?? Place.WholeFile, said ?? Text, message, fix, rule.Law);

    /// <summary>What is to be said of words that stand beside a value: none when there are none.</summary>
    public Finding[] Beside(string rest, Sentence value) => rest.Length == 0 ? [] :
    [
        Finding(CommonRules.Beside, $"Only {value} in {Name} was read, not the words beside it.", $"Nothing to do if they are not needed; else write them into the remarks.", rest),
    ];

    /// <summary>A finding about this field being empty.</summary>
    public Finding Missing(Rule rule, Sentence message) => Definition.Hint.Length == 0
        ? Finding(rule, message, $"Fill in {Name}.")
        : Finding(rule, message, $"Fill in {Name}. {Definition.WordedHint}");

    private string[] Filled(ReadField? field) =>
        field is null ? [] : [.. field.Values.Where(value => !string.IsNullOrWhiteSpace(value) && !IsBlank(field.Id, value)).Select(value => value.Trim())];

    // An option may be called "none", and so may an answer to a question.
    private bool IsBlank(string id, string value) =>
        Form.Field(id) is { Options.Count: 0, IsAnswer: false } && BlankWords.Says(value);

    private static string? Joined(string[] values) => values.Length > 0 ? string.Join(", ", values) : null;
}
