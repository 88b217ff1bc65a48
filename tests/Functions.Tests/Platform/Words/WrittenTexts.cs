using System.Reflection;
using System.Reflection.Emit;
using System.Text;
using MimFunctions.Domain.Text;
using MimFunctions.Platform.Words;

namespace MimFunctions.Tests.Platform.Words;

/// <summary>
/// Every text that the program can say to people, read off the compiled program: the compiler turns each interpolated string that becomes a
/// <see cref="Sentence"/> into calls, of which its literal parts and holes can be told. So no text can be forgotten, and none be kept that nobody says.
/// </summary>
internal static class WrittenTexts
{
    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    /// <summary>A text of the program.</summary>
    /// <param name="Template">Its English text with numbered holes.</param>
    /// <param name="One">Its wording for exactly one, where it counts; else null.</param>
    /// <param name="Holes">What each hole takes, as the parameter's type is called.</param>
    /// <param name="Where">The type whose code says it.</param>
    internal sealed record Written(string Template, string? One, IReadOnlyList<string> Holes, Type Where);

    /// <summary>All texts, in the order of the program.</summary>
    public static IReadOnlyList<Written> All { get; } = [.. new[] { typeof(Sentence).Assembly, typeof(Catalogue).Assembly }.SelectMany(assembly => assembly.GetTypes())
        .OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Of)];

    private static IEnumerable<Written> Of(Type type)
    {
        const BindingFlags Every = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        return type == typeof(Sentence) ? [] : type.GetMethods(Every).Cast<MethodBase>().Concat(type.GetConstructors(Every))
            .Where(method => method.GetMethodBody() is not null).OrderBy(method => method.MetadataToken).SelectMany(method => new Reading(method).Texts());
    }

    /// <summary>One method, instruction by instruction.</summary>
    private sealed class Reading(MethodBase method)
    {
        private readonly byte[] code = method.GetMethodBody()!.GetILAsByteArray()!;
        private readonly Stack<Open> open = [];
        private readonly List<Written> found = [];
        private readonly int[] numbers = new int[2];
        private string text = "";

        public List<Written> Texts()
        {
            for (var at = 0; at < code.Length;)
                at = Step(at);
            return open.Count == 0 ? found : throw new InvalidOperationException($"{method.DeclaringType} {method.Name} leaves “{open.Peek().Template}” unfinished.");
        }

        private int Step(int at)
        {
            var op = code[at] == 0xFE ? Codes[unchecked((short)((0xFE << 8) | code[at + 1]))] : Codes[code[at]];
            var argument = at + op.Size;
            if (Number(op, argument) is { } number)
                (numbers[0], numbers[1]) = (numbers[1], number);
            else if (op.OperandType == OperandType.InlineString)
                text = method.Module.ResolveString(BitConverter.ToInt32(code, argument));
            else if (op.OperandType == OperandType.InlineMethod && Called(BitConverter.ToInt32(code, argument)) is { } called && called.DeclaringType == typeof(Sentence))
                Call(called);
            return argument + Length(op, argument);
        }

        private void Call(MethodBase called)
        {
            switch (called.Name)
            {
                case ".ctor" when called.GetParameters().Length == 2:
                    open.Push(new Open(numbers[0], numbers[1]));
                    break;
                case nameof(Sentence.AppendLiteral):
                    open.Peek().Literal(text);
                    break;
                case nameof(Sentence.AppendFormatted):
                    open.Peek().Hole(called.GetParameters()[0].ParameterType.Name);
                    break;
                case nameof(Sentence.Count):
                    var (one, other) = (found[^2], found[^1]);
                    found.RemoveRange(found.Count - 2, 2);
                    found.Add(other with { One = Renumbered(one, other) });
                    return;
                default:
                    return;
            }

            while (open.TryPeek(out var last) && last.IsWhole)
                found.Add(new Written(open.Pop().Template, null, last.Holes, method.DeclaringType!));
        }

        // The holes of both are those of the other, of which the wording for one may leave some out.
        private static string Renumbered(Written one, Written other)
        {
            var template = one.Template;
            var last = other.Holes.Count;
            for (var hole = one.Holes.Count - 1; hole >= 0; hole--)
            {
                last = other.Holes.Take(last).ToList().LastIndexOf(one.Holes[hole]);
                template = template.Replace($"{{{hole}}}", $"{{{last}}}", StringComparison.Ordinal);
            }

            return template;
        }

        private MethodBase? Called(int token) => method.Module.ResolveMethod(
            token, method.DeclaringType is { IsGenericType: true } generic ? generic.GetGenericArguments() : null, method.IsGenericMethod ? method.GetGenericArguments() : null);

        private int? Number(OpCode op, int argument) => op.Value switch
        {
            >= 0x15 and <= 0x1E => op.Value - 0x16,
            0x1F => (sbyte)code[argument],
            0x20 => BitConverter.ToInt32(code, argument),
            _ => null,
        };

        private int Length(OpCode op, int argument) => op.OperandType switch
        {
            OperandType.InlineNone => 0,
            OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
            OperandType.InlineVar => 2,
            OperandType.InlineI8 or OperandType.InlineR => 8,
            OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, argument)),
            _ => 4,
        };
    }

    /// <summary>A text that is not finished.</summary>
    private sealed class Open(int letters, int holes)
    {
        private readonly StringBuilder template = new();
        private int left = letters;

        public List<string> Holes { get; } = [];

        public string Template => template.ToString();

        public bool IsWhole => left == 0 && Holes.Count == holes;

        public void Literal(string text)
        {
            template.Append(text);
            left -= text.Length;
        }

        public void Hole(string type)
        {
            template.Append('{').Append(Holes.Count).Append('}');
            Holes.Add(type);
        }
    }
}
