namespace GovConsole.Imports.Layouts;

/// <summary>What a column of a ledger kept by hand can hold.</summary>
public enum LedgerField
{
    Number, Item, ItemCode, Applicant, ApplicantKind, Document, Identity, Phone, Address, Township, Village,
    Channel, Received, Accepted, Closed, Result, Delivered, Agent, Certificate, Complete, LateReason, Remark,
}
