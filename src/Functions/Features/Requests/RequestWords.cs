using MimFunctions.Domain.Requests;
using MimFunctions.Domain.Text;
using MimFunctions.Domain.Union;
using MimFunctions.Mechanism.Letters;

namespace MimFunctions.Features.Requests;

/// <summary>Turns of phrase that letters about requests share.</summary>
internal static class RequestWords
{
    /// <summary>Why this state is asked, and whether it must answer (MIM-10, MIM-14).</summary>
    public static Sentence Duty(InformationRequest request, AskedState asked)
    {
        var state = Authority.Of(asked.State).First();
        return asked.Duty == Domain.Requests.Duty.Obliged
            ? (Sentence)$"{state} communicated the measure and is to answer within one month: Decision 2006/688/EC, Article 2(3)."
            : $"{state} is asked, not obliged: {Obligation.Words(Obligation.Of(request, asked))}. "
              + $"The date is the one by which an answer would help.";
    }

    /// <summary>A ground for declining, for the middle of a sentence.</summary>
    public static Sentence Ground(DeclineGround ground) => ground == DeclineGround.Other ? $"another reason" : StandingWords.Worded(ground);
}
