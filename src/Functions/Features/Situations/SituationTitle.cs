using MimFunctions.Domain.Situations;
using MimFunctions.Platform.Pages;
using static MimFunctions.Platform.Pages.PageText;

namespace MimFunctions.Features.Situations;

/// <summary>What a situation is called on pages: the topic as it was written, and of a drill that it is one (SIT-20).</summary>
internal static class SituationTitle
{
    /// <summary>For the content of a page, the topic marked with its language.</summary>
    public static PageText Of(Situation situation)
    {
        var topic = Quoted(situation.Text.Topic, null);
        return situation.IsDrill ? Say($"DRILL: {Hole(0)}", topic) : Say($"{Hole(0)}", topic);
    }

    /// <summary>For the title of the window, where nothing can be marked.</summary>
    public static PageText OfWindow(Situation situation) => Marked(situation, situation.Text.Topic);

    /// <summary>What a window is called, after the mark of a drill.</summary>
    public static PageText Marked(Situation situation, PageText title) => situation.IsDrill ? Say($"DRILL: {title}") : title;
}
