using System.Text.Json;
using System.Text.Json.Nodes;
using MimFunctions.Domain.Forms;
using MimFunctions.Platform.Json;
using MimFunctions.Platform.Web;

namespace MimFunctions.Features.Portal.Drafting;

/// <summary>The fields of a draft: from what a page posts or a file held, and to the file that is sent.</summary>
internal static class DraftFields
{
    /// <summary>Field that a person does not fill in: it follows from who is signed in.</summary>
    public const string State = "memberState";

    private const int MostRows = 500;

    /// <summary>Id and name of a field on the page.</summary>
    public static string Name(string field) => $"f-{field}";

    /// <summary>Name of a cell of a table on the page.</summary>
    public static string Name(string field, int row, string column) => $"f-{field}.{row}.{column}";

    /// <summary>What the page brings.</summary>
    public static FormFields Posted(FormDefinition form, string state, IFormCollection posted) => Of(form, state, field => field.Kind switch
    {
        FieldKind.AnyOf => Several(field.Options.Select(option => option.Code).Where(posted[Name(field.Id)].Contains)),
        FieldKind.List => Several(Items(posted[Name(field.Id)])),
        FieldKind.Table => Rows(field, posted),
        _ => PostedForm.Text(posted[Name(field.Id)]) is { } text ? new FieldValue.One(text) : null,
    });

    /// <summary>What was read in a file, to go on with it in the browser; as it was written, so that what is to be mended is seen.</summary>
    public static FormFields Read(FormDefinition form, string? state, FormReading reading) => Of(form, state, field => reading.Field(field.Id) switch
    {
        null => null,
        { Rows: { } rows } => Table(rows.Select(row => row.Cells.Select(cell => KeyValuePair.Create(cell.Column, cell.Text)))),
        var read when field.Kind is FieldKind.AnyOf or FieldKind.List => Several(read.Values),

        // Two ticks where one belongs can't be shown by the page, which lets one be chosen only.
        { Values: [_, _, ..] } when field.Kind == FieldKind.OneOf => null,
        var read => new FieldValue.One(read.Text),
    });

    /// <summary>What was read in a file, the state as it stands there.</summary>
    public static FormFields Read(FormDefinition form, FormReading reading) => Read(form, reading.Field(State)?.Text, reading);

    /// <summary>The file that is sent: the form as JSON, the same bytes for the same fields, so that sending twice counts once.</summary>
    public static byte[] File(FormDefinition form, FormFields fields)
    {
        var written = new JsonObject { ["form"] = form.Id };
        foreach (var (id, value) in JsonSerializer.SerializeToNode(fields, HubJson.Options)!.AsObject())
            written[id] = value?.DeepClone();
        return JsonSerializer.SerializeToUtf8Bytes(written, HubJson.Options);
    }

    private static FormFields Of(FormDefinition form, string? state, Func<FieldDefinition, FieldValue?> value) => new(
        from field in form.Fields
        let found = field.Id != State ? value(field) : state is null ? null : new FieldValue.One(state)
        where found is not null
        select KeyValuePair.Create(field.Id, found));

    private static FieldValue.Many? Several(IEnumerable<string> values) => values.ToArray() is { Length: > 0 } several ? new FieldValue.Many(several) : null;

    private static string[] Items(string? posted) =>
        (posted ?? "").Split([',', ';', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static FieldValue.Table? Rows(FieldDefinition field, IFormCollection posted) => Table(Enumerable.Range(0, MostRows)
        .TakeWhile(row => field.Columns!.Any(column => posted.ContainsKey(Name(field.Id, row, column.Id))))
        .Select(row => from column in field.Columns!
                       let text = PostedForm.Text(posted[Name(field.Id, row, column.Id)])
                       where text is not null
                       select KeyValuePair.Create(column.Id, text)));

    private static FieldValue.Table? Table(IEnumerable<IEnumerable<KeyValuePair<string, string>>> rows)
    {
        var filled = rows.Select(cells => new FormRow([.. cells.Select(cell => KeyValuePair.Create<string, CellValue>(cell.Key, new CellValue.Words(cell.Value)))]))
            .Where(row => row.Cells.Count > 0).ToArray();
        return filled.Length == 0 ? null : new FieldValue.Table(filled);
    }
}
