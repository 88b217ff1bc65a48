using MimFunctions.Platform.Pages;

namespace MimFunctions.Features.Requests.Replies;

/// <summary>A choice of a field.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Label">What is read.</param>
/// <param name="Hint">What it means; may be absent.</param>
internal sealed record Choice(string Value, string Label, string? Hint = null);

/// <summary>
/// Fields of a page: each has a label, its hint and what is wrong with it are read out with it (WCAG 2.2, 1.3.1 and 3.3.1), and keeps what
/// was filled in.
/// </summary>
internal static class Fields
{
    /// <summary>Several lines of text.</summary>
    public static Html Area(ReplyForm form, string id, string label, string hint, int rows = 4) => Wrap(form, id, label, hint, Html.From($"""
        <textarea id="{id}" name="{id}" rows="{rows}"{Described(form, id)}>
        {form.Values.GetValueOrDefault(id)}</textarea>
        """));

    /// <summary>One line of text.</summary>
    public static Html Line(ReplyForm form, string id, string label, string hint, string type = "text") => Wrap(form, id, label, hint, Html.From($"""
        <input type="{type}" id="{id}" name="{id}" value="{form.Values.GetValueOrDefault(id)}"{Described(form, id)}>
        """));

    /// <summary>Files.</summary>
    public static Html Files(ReplyForm form, string id, string label, string hint, string accept) => Wrap(form, id, label, hint, Html.From($"""
        <input type="file" id="{id}" name="{id}" accept="{accept}" multiple{Described(form, id)}>
        """));

    /// <summary>One of many, from a list.</summary>
    public static Html List(ReplyForm form, string id, string label, string hint, IEnumerable<Choice> choices) => Wrap(form, id, label, hint, Html.From($"""
        <select id="{id}" name="{id}"{Described(form, id)}>
        <option value="">Not said</option>
        {choices.Select(choice => Html.From($"<option value=\"{choice.Value}\"{Marked("selected", form, id, choice)}>{choice.Label}</option>\n"))}</select>
        """));

    /// <summary>One of a few, all seen at once. The first one's id is the field's, so that the summary of errors leads there.</summary>
    public static Html Radios(ReplyForm form, string id, string legend, params Choice[] choices) => Html.From($"""
        <fieldset{Described(form, id, hint: false)}>
        <legend>{legend}</legend>
        {Problems(form, id)}{choices.Select((choice, index) => Radio(form, id, choice, index))}</fieldset>

        """);

    private static Html Radio(ReplyForm form, string id, Choice choice, int index)
    {
        var own = index == 0 ? id : $"{id}-{choice.Value}";
        var hint = choice.Hint is null ? default : Html.From($"<br><span class=\"hint\">{choice.Hint}</span>");
        return Html.From($"""
            <p class="choice"><input type="radio" id="{own}" name="{id}" value="{choice.Value}"{Marked("checked", form, id, choice)}><label for="{own}">{choice.Label}{hint}</label></p>

            """);
    }

    private static Html Wrap(ReplyForm form, string id, string label, string hint, Html control) => Html.From($"""
        <div class="field">
        <label for="{id}">{label}</label>
        <p class="hint" id="{id}-hint">{hint}</p>
        {Problems(form, id)}{control}
        </div>

        """);

    private static Html Problems(ReplyForm form, string id) => form.About(id).Any()
        ? Html.From($"<p class=\"problem\" id=\"{id}-problem\">{string.Join(" ", form.About(id).Select(problem => $"{problem.Message} {problem.Fix}"))}</p>\n")
        : default;

    private static Html Described(ReplyForm form, string id, bool hint = true) => (form.About(id).Any(), hint) switch
    {
        (true, true) => Html.From($" aria-invalid=\"true\" aria-describedby=\"{id}-hint {id}-problem\""),
        (true, false) => Html.From($" aria-describedby=\"{id}-problem\""),
        (false, true) => Html.From($" aria-describedby=\"{id}-hint\""),
        _ => default,
    };

    private static Html Marked(string how, ReplyForm form, string id, Choice choice) =>
        form.Values.GetValueOrDefault(id) == choice.Value ? Html.From($" {how}") : default;
}
