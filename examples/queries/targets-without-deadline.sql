-- Targets without a deadline, neither in their own words nor from their task, with the task that contains them.
SELECT d.title, k.number, k.title AS task, t.subject, t.text
FROM targets t
JOIN documents d ON d.document_id = t.document_id
LEFT JOIN tasks k ON k.id = t.element_id
WHERE t.due_by IS NULL AND t.per IS NULL AND k.deadline IS NULL
ORDER BY d.title, t.id
