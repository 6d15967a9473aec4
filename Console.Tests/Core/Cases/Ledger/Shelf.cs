using GovConsole.Cases;
using GovConsole.Cases.Flow;
using GovConsole.Items;
using GovConsole.Kernel;
using GovConsole.Organisation;
using GovConsole.Tests.Support;

namespace GovConsole.Tests.Core.Cases.Ledger;

/// <summary>Cases put into a world as they come, without going through the counter one by one.</summary>
internal static class Shelf
{
    private static int serial;

    /// <summary>A case received at a moment in a unit and taken through actions, one hour apart. Not stored.</summary>
    public static Case Case(
        Item item, DateTime at, Unit source, CaseAction[] actions, string applicant = "符小妹", string? identity = null, string? phone = null, Unit? decider = null, bool sendUp = true)
    {
        var version = item.Versions[0];
        var input = Sample.Input(item, source) with { Applicant = applicant, SendUp = sendUp };
        var intake = Sample.Intake(input, version, source, decider ?? Sample.Township) with { Now = at };
        var number = CaseNumbers.Format(source.Code, Beijing.Day(at).Year, Interlocked.Increment(ref serial));
        return GovConsole.Cases.Case.Receive(intake, number, Applicant(applicant, identity, phone), Guid.Empty, "代办员").Through(actions);
    }

    /// <summary>Some hundred cases in every state, many of them at the same moment.</summary>
    public static IEnumerable<Case> Random(int seed, int count, Item item)
    {
        var random = new Random(seed);
        Unit[] sources = [Sample.Village, Sample.OtherVillage, Sample.Township, Sample.City];
        CaseAction[][] ways =
        [
            [], [CaseAction.Accept], [CaseAction.Accept, CaseAction.Assign], [CaseAction.Accept, CaseAction.Assign, CaseAction.Suspend],
            [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant], [CaseAction.NotifyDefects], [CaseAction.RefuseAcceptance],
            [CaseAction.Accept, CaseAction.Assign, CaseAction.Propose, CaseAction.Grant, CaseAction.Deliver],
        ];
        return Enumerable.Range(0, count).Select(_ =>
            Case(item, Sample.Now.AddHours(-random.Next(40)), sources[random.Next(sources.Length)], ways[random.Next(ways.Length)]));
    }

    private static Applicant Applicant(string name, string? identity, string? phone)
    {
        var (number, call) = (identity ?? Sample.IdentityNumber, phone ?? Sample.Phone);
        return new()
        {
            Kind = ApplicantKind.Natural, Name = name, Document = DocumentKind.IdentityCard,
            NumberSealed = Sample.Seal.Close(number), NumberBlind = Sample.Seal.Blind(number), NumberMasked = "masked",
            PhoneSealed = Sample.Seal.Close(call), PhoneBlind = Sample.Seal.Blind(call), PhoneMasked = "masked",
        };
    }
}
